// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace stipple::cli {

/// How a verb ends; the process exits with it.
enum Exit { Answered = 0, Refused = 1, Misused = 2 };

/// Prints `document` as the one JSON document of this run.
int answer(const QJsonObject &document);

/// Prints a resource byte for byte: the one document that is not the tool's own.
int answerResource(const QByteArray &resource);

/// Prints `document` with `"error":{"code","detail"}` added.
int refuse(const Error &error, const QJsonObject &document = {});

/// Prints how the verb is used, as an error.
int usage(const QString &text);

/// The bytes of a file, or FileUnreadable. `-` reads standard input.
Result<QByteArray> readFile(const QString &path);

} // namespace stipple::cli
