// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/planreader.h"
#include "core/content/lint.h"

namespace stipple {

/// What a plan document from outside may at most be. The built-in one is below a tenth of it.
namespace planlimits {
constexpr qsizetype bytes = qsizetype{1024} * 1024;
constexpr int depth = 32;
constexpr qsizetype tasks = 500;
constexpr qsizetype others = 200;        ///< phases, permissions, rules and blood pauses, each
constexpr qsizetype numbersInList = 500; ///< days, sources, ids of one statement
constexpr qsizetype charactersInText = 2000;
} // namespace planlimits

/// Reads plan documents that people hand to the app: the layout of the built-in one, strictly.
///
/// A plan holds days, words and tasks only. Warning signs and advice are no part of its layout,
/// and a document that names them is refused, so that no plan can switch one off (AC-R3).
class PlanFiles : public PlanReader
{
public:
    /// `content` is what the app is built with: a plan may not pass itself off as the built-in
    /// one, and may name only sources that are known. It must outlive this; its language is
    /// `language`, two letters.
    explicit PlanFiles(const Content &content, QString language = QStringLiteral("en"));

    [[nodiscard]] Result<CarePlan> read(const QByteArray &document) const override;

    /// What is wrong with a document, and what could be better.
    struct Findings
    {
        std::optional<Error> refusal;     ///< what read() would answer
        QList<ContentProblem> faults;     ///< all reasons to refuse it, as far as it can be read
        QList<ContentProblem> remarks;    ///< lines too long, days with nothing to do, early days
        std::optional<CarePlan> carePlan; ///< when it is not refused
    };
    [[nodiscard]] Findings examine(const QByteArray &document) const;

private:
    struct Draft;
    [[nodiscard]] Result<Draft> draft(const QByteArray &document) const;

    const Content &m_content;
    QString m_language;
};

} // namespace stipple
