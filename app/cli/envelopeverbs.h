// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

/// The verbs of the family `envelope` that take more than a few lines; each gets what follows its
/// name.
int openEnvelope(const QStringList &arguments);
int sealEnvelope(const QStringList &arguments);

} // namespace stipple::cli
