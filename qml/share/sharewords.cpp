// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/share/sharewords.h"

#include "qml/base/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple::sharewords {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("ShareWords", text, nullptr, n);
}

QString sentence(const QStringList &parts)
{
    auto text = QLocale().createSeparatedList(parts);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

/// As much as two lines show, cut between words.
QString beginning(const QString &text)
{
    constexpr int most = 160;
    const auto line = text.simplified();
    if (line.size() <= most)
        return line;
    const auto end = line.lastIndexOf(u' ', most);
    return line.left(end > 0 ? end : most) + u'\u2026';
}

const char *symptom(SymptomKind kind)
{
    switch (kind) {
    case SymptomKind::Redness:
        //: In a list of what is shared, within a sentence
        return QT_TRANSLATE_NOOP("ShareWords", "redness");
    case SymptomKind::Swelling:
        return QT_TRANSLATE_NOOP("ShareWords", "swelling");
    case SymptomKind::Itch:
        return QT_TRANSLATE_NOOP("ShareWords", "itch");
    case SymptomKind::Pain:
        return QT_TRANSLATE_NOOP("ShareWords", "pain");
    case SymptomKind::Scabs:
        return QT_TRANSLATE_NOOP("ShareWords", "scabs");
    case SymptomKind::Fluid:
        return QT_TRANSLATE_NOOP("ShareWords", "fluid");
    case SymptomKind::Temperature:
        return QT_TRANSLATE_NOOP("ShareWords", "temperature");
    case SymptomKind::Spreading:
        return QT_TRANSLATE_NOOP("ShareWords", "spreading");
    case SymptomKind::Warm:
        return QT_TRANSLATE_NOOP("ShareWords", "warmth");
    case SymptomKind::Signs:
        break;
    }
    return QT_TRANSLATE_NOOP("ShareWords", "further signs");
}

const char *staying(Staying kind)
{
    switch (kind) {
    case Staying::Name:
        //: Something that is not shared
        return QT_TRANSLATE_NOOP("ShareWords", "Your name");
    case Staying::Photos:
        return QT_TRANSLATE_NOOP("ShareWords", "Photos");
    case Staying::Symptoms:
        return QT_TRANSLATE_NOOP("ShareWords", "Diary answers");
    case Staying::Notes:
        return QT_TRANSLATE_NOOP("ShareWords", "Notes");
    case Staying::Modifiers:
        return QT_TRANSLATE_NOOP("ShareWords", "Health facts");
    case Staying::OtherDays:
        return QT_TRANSLATE_NOOP("ShareWords", "Other days");
    case Staying::Assessment:
        return QT_TRANSLATE_NOOP("ShareWords", "Assessment");
    case Staying::DeviceModel:
        return QT_TRANSLATE_NOOP("ShareWords", "Phone model");
    case Staying::Place:
        break;
    }
    return QT_TRANSLATE_NOOP("ShareWords", "Places");
}

} // namespace

QString initials(const QString &name)
{
    QString letters;
    for (const auto &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.at(0).isLetterOrNumber())
            letters += word.at(0).toUpper();
        if (letters.size() == 2)
            break;
    }
    return letters;
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString days(const QDate &from, const QDate &to)
{
    if (from == to)
        return words::shortDay(from);
    //: A span of days: %1 is the first, %2 the last
    return tr(QT_TRANSLATE_NOOP("ShareWords", "%1 to %2"))
        .arg(words::shortDay(from), words::shortDay(to));
}

QString moment(const QDateTime &instant, const QTimeZone &zone)
{
    //: A day and a time of day: %1 is the day, %2 the time
    return tr(QT_TRANSLATE_NOOP("ShareWords", "%1, %2"))
        .arg(words::shortDay(instant.toTimeZone(zone).date()), words::clockTime(instant, zone));
}

QString grouped(const QString &digits)
{
    QString all = digits;
    all.remove(u' ');
    QStringList groups;
    for (qsizetype at = 0; at < all.size(); at += 5)
        groups.append(all.mid(at, 5));
    return groups.join(u' ');
}

ClinicItem clinic(const Clinic &clinic, const QDateTime &now)
{
    ClinicItem item{.id = clinic.thread.toString(),
                    .name = clinic.card.name,
                    .initials = initials(clinic.card.name),
                    .people = {},
                    .verified = clinic.verified,
                    .digits = {},
                    .age = {}};
    QStringList people;
    for (const auto &device : clinic.card.roster.active(now)) {
        if (!people.contains(device.name))
            people.append(device.name);
    }
    item.people = QLocale().createSeparatedList(people);
    if (clinic.freshness == Freshness::ExpiresSoon) {
        //: About a clinic's card. %1 is a day
        item.age =
            tr(QT_TRANSLATE_NOOP("ShareWords", "Its card is good until %1. Ask for a new one."))
                .arg(words::shortDay(clinic.card.roster.expires.date()));
    } else if (clinic.freshness == Freshness::Expired) {
        //: About a clinic's card
        item.age = tr(
            QT_TRANSLATE_NOOP("ShareWords", "Its card has expired. Ask the clinic for a new one."));
    }
    return item;
}

SentItem sent(const SentEnvelope &envelope, const QString &clinic, const QTimeZone &zone)
{
    QStringList parts;
    if (envelope.type == EnvelopeType::Consultation) {
        //: What was sent: the answers and the result of the assessment
        parts.append(tr(QT_TRANSLATE_NOOP("ShareWords", "Assessment")));
    } else {
        //: Part of what was sent
        parts.append(
            QCoreApplication::translate("ShareWords", "%n day(s)", nullptr, envelope.days));
    }
    if (envelope.photos > 0) {
        //: Part of what was sent
        parts.append(
            QCoreApplication::translate("ShareWords", "%n photo(s)", nullptr, envelope.photos));
    }
    if (envelope.notes > 0) {
        //: Part of what was sent
        parts.append(
            QCoreApplication::translate("ShareWords", "%n note(s)", nullptr, envelope.notes));
    }
    return {.id = envelope.id.toString(),
            .clinic = clinic,
            .contents = QLocale().createSeparatedList(parts),
            .days = days(envelope.from, envelope.to),
            .when = moment(envelope.sealedAt, zone),
            .size = size(envelope.bytes)};
}

ReceivedItem received(const SharingService::Answer &answer, const QTimeZone &zone)
{
    const auto &feedback = answer.received.feedback;
    return {.id = feedback.id.toString(),
            .from = answer.technician,
            .clinic = answer.clinic,
            .when = moment(feedback.writtenAt, zone),
            .begins = beginning(feedback.text),
            .read = answer.received.read};
}

QString symptoms(const QList<SymptomKind> &kinds)
{
    QStringList names;
    for (const auto kind : kinds)
        names.append(tr(symptom(kind)));
    return sentence(names);
}

QStringList stays(const QList<Staying> &kinds)
{
    QStringList tags;
    for (const auto kind : kinds)
        tags.append(tr(staying(kind)));
    return tags;
}

} // namespace stipple::sharewords
