// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/paper/paper.h"

#include <QByteArray>

namespace stipple {

/// The paper as a PDF on A4, its text as text, made in memory. Needs a QGuiApplication for fonts.
/// FileUnwritable when no page could be begun.
[[nodiscard]] Result<QByteArray> paperPdf(const Paper &paper);

} // namespace stipple
