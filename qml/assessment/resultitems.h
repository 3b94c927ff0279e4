// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/assessmentresult.h"

#include <QObject>
#include <QVariantList>

namespace stipple {

/// Where a statement comes from, as a page shows it.
struct OriginItem
{
    Q_GADGET
    Q_PROPERTY(QList<int> sources MEMBER sources CONSTANT)
    Q_PROPERTY(bool convention MEMBER convention CONSTANT)
    /// Which part of it is a convention; empty when it is the whole.
    Q_PROPERTY(QString conventionPart MEMBER conventionPart CONSTANT)

public:
    QList<int> sources;
    bool convention = false;
    QString conventionPart;
};

/// An answer that led to something.
struct ReasonItem
{
    Q_GADGET
    Q_PROPERTY(QString linkId MEMBER linkId CONSTANT)
    Q_PROPERTY(QString question MEMBER question CONSTANT)
    Q_PROPERTY(QString answer MEMBER answer CONSTANT)
    Q_PROPERTY(bool supports MEMBER supports CONSTANT)

public:
    QString linkId;
    QString question;
    QString answer;
    bool supports = true;
};

/// A type the answers fit, with the signs for and against it.
struct FitItem
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(int supporting MEMBER supporting CONSTANT)
    Q_PROPERTY(QVariantList signs MEMBER reasons CONSTANT) // of ReasonItem
    Q_PROPERTY(stipple::OriginItem origin MEMBER origin CONSTANT)

public:
    QString name;
    int supporting = 0;
    QVariantList reasons;
    OriginItem origin;
};

/// Something to wait for, to clear or to know; or a reason to see a doctor first.
struct VerdictItem
{
    Q_GADGET
    Q_PROPERTY(QString word MEMBER word CONSTANT)
    Q_PROPERTY(QString reason MEMBER reason CONSTANT)
    /// What has to happen, and with whom to discuss it; may be empty.
    Q_PROPERTY(QString until MEMBER until CONSTANT)
    /// From when it would be possible if a doctor agreed; may be empty.
    Q_PROPERTY(QString agreed MEMBER agreed CONSTANT)
    Q_PROPERTY(QString discuss MEMBER discuss CONSTANT)
    /// The advice level whose colours it wears.
    Q_PROPERTY(int level MEMBER level CONSTANT)
    Q_PROPERTY(QString glyph MEMBER glyph CONSTANT)
    Q_PROPERTY(QVariantList reasons MEMBER reasons CONSTANT) // of ReasonItem
    Q_PROPERTY(stipple::OriginItem origin MEMBER origin CONSTANT)

public:
    QString word;
    QString reason;
    QString until;
    QString agreed;
    QString discuss;
    int level = 0;
    QString glyph;
    QVariantList reasons;
    OriginItem origin;
};

/// Questions without an answer, and what they would decide.
struct OpenItem
{
    Q_GADGET
    Q_PROPERTY(QVariantList questions MEMBER questions CONSTANT) // of ReasonItem
    Q_PROPERTY(QStringList decides MEMBER decides CONSTANT)

public:
    QVariantList questions;
    QStringList decides;
};

/// A statement of the outlook.
struct StatementItem
{
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(stipple::OriginItem origin MEMBER origin CONSTANT)

public:
    QString text;
    OriginItem origin;
};

/// A figure with what it counts.
struct FigureItem
{
    Q_GADGET
    Q_PROPERTY(QString figure MEMBER figure CONSTANT)
    Q_PROPERTY(QString unit MEMBER unit CONSTANT)
    Q_PROPERTY(QString detail MEMBER detail CONSTANT)

public:
    QString figure;
    QString unit;
    QString detail;
};

/// A result in a page's words. Nothing in it is a percentage.
namespace resultwords {

[[nodiscard]] FitItem fit(const TypeFit &type);
[[nodiscard]] VerdictItem verdict(const VerdictEntry &entry);
[[nodiscard]] VerdictItem doctorFirst(const VerdictEntry &entry);
/// A wait that is over.
[[nodiscard]] VerdictItem served(const VerdictEntry &entry);
/// One for each set of questions that are missing together, as OpenItem.
[[nodiscard]] QVariantList unknown(const QList<UnknownEntry> &entries);
[[nodiscard]] QVariantList statements(const QList<SourcedText> &texts);
/// Sessions and top-ups.
[[nodiscard]] QVariantList figures(const TreatmentOutlook &outlook);
[[nodiscard]] OriginItem origin(const Provenance &provenance);
/// One origin for several statements.
void add(OriginItem &item, const Provenance &provenance);
/// "US dollars"; the code itself for others.
[[nodiscard]] QString currencyName(const QString &code);
/// "4 December 2026", in the order of the reader's language.
[[nodiscard]] QString fullDate(const QDate &day);
/// "2–4", or one number when both ends agree.
[[nodiscard]] QString range(int low, int high);

} // namespace resultwords

} // namespace stipple
