// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/care/session.h"
#include "core/content/content.h"

#include <QJsonArray>
#include <QStringList>

namespace stipple::cli {

/// What the verbs of `plan` are asked about.
struct PlanQuestion
{
    QStringList words;       ///< what is no option, in its order
    QList<Session> sessions; ///< their ids follow from their days
    QDate day;               ///< the first of several
    QDate to;                ///< the last of them; invalid when one day is asked about
    int shift = 0;
    QString planFile; ///< empty for the built-in plan
    QString out;
    bool named = false;
};

/// Reads --session DATE (any number), --day DATE or --from DATE, --to DATE, --shift DAYS, --plan
/// FILE, --out FILE, --named. InvalidArgument names the option.
[[nodiscard]] Result<PlanQuestion> planQuestion(QStringList arguments);

/// The content, and the plan in force: that of a file ("-" is standard input), or the built-in one
/// for an empty name and for "built-in".
struct PlanInForce
{
    Content content;
    CarePlan plan;
};
[[nodiscard]] Result<PlanInForce> planInForce(const QString &planFile);

/// An ISO date, or null.
[[nodiscard]] QJsonValue inIso(const QDate &day);
/// A number, or null.
[[nodiscard]] QJsonValue orNull(const std::optional<int> &number);
[[nodiscard]] QJsonArray numbers(const QList<int> &values);

} // namespace stipple::cli
