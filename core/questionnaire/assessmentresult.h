// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/evidence.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace stipple {

/// An answer that led to a conclusion. Tapping it goes back to the question.
struct AnswerReason
{
    QString linkId;
    QString question;
    QString answer;

    friend bool operator==(const AnswerReason &, const AnswerReason &) = default;
};

/// Where a statement comes from.
struct Provenance
{
    /// The rule or fact: "SU-TX", "DF-04", "PL-01".
    QString id;
    /// Evidence grade A to D; empty when none was given.
    QString grade;
    Evidence evidence;
};

/// One sign of a type: an answer that speaks for it or against it.
struct TypeSign
{
    AnswerReason because;
    bool supports = true;
    Provenance provenance;
};

/// A hair-loss type the answers fit. Never a diagnosis.
struct TypeFit
{
    /// Such as "AGA_M".
    QString id;
    QString name;
    /// For the order of types only; never shown to people.
    int points = 0;
    /// Those that support it first.
    QList<TypeSign> signs;
};

/// From mild to strict.
enum class Verdict { Info, Caution, Clearance, Wait, Stop };

struct VerdictEntry
{
    Verdict verdict = Verdict::Info;
    QString reason;
    /// The first day the wait is over, when that can be told.
    std::optional<QDate> earliest;
    /// The first day that is possible when the treating doctor agrees.
    std::optional<QDate> earliestIfAgreed;
    /// Beyond `earliest`, something has to happen first; `until` says what.
    bool openEnded = false;
    QString until;
    /// Who has to agree: gp, dermatologist, oncologist, haematologist, surgeon, prescriber, or
    /// empty.
    QString clearedBy;
    QList<AnswerReason> because;
    Provenance provenance;
};

/// Something that could not be judged because answers are missing or unsure.
struct UnknownEntry
{
    std::optional<Verdict> verdict;
    QString reason;
    /// The questions, without answers.
    QList<AnswerReason> missing;
    Provenance provenance;
};

struct NumberRange
{
    int low = 0;
    int high = 0;

    friend bool operator==(const NumberRange &, const NumberRange &) = default;
};

struct PriceRange
{
    int low = 0;
    int high = 0;
    /// ISO 4217; empty when the source does not say.
    QString currency;
    /// What the price covers.
    QString scope;
    /// When it was published; 0 when that is not said.
    int year = 0;
    Provenance provenance;
};

/// A statement with its source.
struct SourcedText
{
    QString text;
    Provenance provenance;
};

/// One way to live with a type, treatment or not, as a row of a comparison.
struct TreatmentWay
{
    /// Whether it is a way for this type.
    enum class Fit { Yes, Ask, No };

    /// Such as "transplant".
    QString id;
    QString name;
    Fit fit = Fit::Ask;
    /// What it means for this type.
    SourcedText here;
    QString how;
    /// Until a result shows.
    QString time;
    QString upkeep;
    QString cost;
    /// How it can be undone.
    QString undo;
    QString risks;
    /// Of everything but `here`.
    Provenance provenance;
};

/// What is often promised, and what the sources say. The promise is never repeated as a fact.
struct PromiseCheck
{
    QString promise;
    /// Numbers of the sources that make the promise; may be empty.
    QList<int> saidBy;
    SourcedText answer;
    /// The person hopes for it.
    bool hoped = false;
};

/// What a treatment would be like, from published figures.
struct TreatmentOutlook
{
    std::optional<NumberRange> sessions;
    std::optional<int> gapDays;
    std::optional<NumberRange> topUpMonths;
    Provenance provenance;
    /// The guide, then what one clinic takes for the drawing chosen.
    QList<PriceRange> prices;
    /// Every published price behind the guide.
    QList<PriceRange> priceBasis;
    QList<SourcedText> can;
    QList<SourcedText> cannot;
    QList<SourcedText> notes;
    /// Colour and hairline.
    QList<SourcedText> look;
    /// Pigment first, doing nothing last; only those that are a question for this type.
    QList<TreatmentWay> ways;
    /// What the person hopes for first.
    QList<PromiseCheck> promises;
};

/// What the answers lead to, in the order in which a page shows it.
struct AssessmentResult
{
    /// The form and the tables with their versions.
    QString questionnaire;
    QStringList tables;
    /// The day the waiting times were counted from.
    QDate day;

    QList<VerdictEntry> doctorFirst;

    /// The type the answers fit best; none when they do not decide.
    std::optional<TypeFit> best;
    /// When there is no best: the types that remain.
    QList<TypeFit> possible;
    std::optional<TypeFit> second;
    /// Scars, which stand beside a type.
    QList<TypeFit> also;
    /// Other answers could still change the type.
    bool typeIncomplete = false;
    /// The drawing chosen for the pattern, or empty.
    QString drawing;

    /// Strictest first.
    QList<VerdictEntry> verdicts;
    /// Waits that are over.
    QList<VerdictEntry> served;
    QList<UnknownEntry> unknown;
    /// Open questions could make the verdict stricter.
    bool verdictIncomplete = false;
    /// The last of all dates to wait for.
    std::optional<QDate> earliest;
    bool openEnded = false;
    /// Everything is answered and nothing speaks against an appointment.
    bool noConcern = false;

    std::optional<TreatmentOutlook> outlook;
    /// Show the outlook folded under "once cleared".
    bool onceCleared = false;
};

} // namespace stipple
