// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/assessment/differencewords.h"

#include "qml/assessment/resultitems.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stipple::differencewords {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DifferenceWords", text);
}

/// Where one of two results says nothing.
QString notSaid()
{
    //: Where an earlier or a new result says nothing about something
    return tr(QT_TRANSLATE_NOOP("DifferenceWords", "Nothing about this"));
}

QString said(const QString &text)
{
    return text.isEmpty() ? notSaid() : text;
}

VerdictItem item(const VerdictEntry &entry)
{
    const bool doctor = entry.provenance.id.startsWith(u"DF-");
    return doctor ? resultwords::doctorFirst(entry) : resultwords::verdict(entry);
}

QString ended(const VerdictEntry &entry)
{
    const auto words = item(entry);
    QStringList parts{words.word, words.agreed, words.discuss};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

class Builder
{
public:
    explicit Builder(const Renewal &renewal)
        : m_difference(renewal.difference)
        , m_before(renewal.before.outlook.value_or(TreatmentOutlook()))
        , m_now(renewal.now.outlook.value_or(TreatmentOutlook()))
    {}

    QVariantList run()
    {
        addVerdicts();
        addFits();
        addPlan();
        addStatements();
        return m_list;
    }

private:
    void add(const DifferenceItem &difference) { m_list.append(QVariant::fromValue(difference)); }

    void addVerdicts()
    {
        for (const auto &entry : m_difference.came)
            add({.title = entry.reason,
                 .before = notSaid(),
                 .now = ended(entry),
                 .level = item(entry).level,
                 .glyph = item(entry).glyph});
        for (const auto &each : m_difference.shifted)
            add({.title = each.now.reason,
                 .before = ended(each.before),
                 .now = ended(each.now),
                 .level = item(each.now).level,
                 .glyph = item(each.now).glyph});
        for (const auto &entry : m_difference.went)
            add({.title = entry.reason,
                 .before = ended(entry),
                 .now = notSaid(),
                 .level = 0,
                 .glyph = u"check"_s});
    }

    void addFits()
    {
        //: In place of a type of hair loss: the answers fit none clearly better than others
        const auto none = tr(QT_TRANSLATE_NOOP("DifferenceWords", "No type stands out"));
        const auto named = [&](const QString &name) { return name.isEmpty() ? none : name; };
        if (m_difference.best) {
            //: What differs between two results: the type the answers fit best
            const auto title = tr(QT_TRANSLATE_NOOP("DifferenceWords", "Best fit"));
            add({.title = title,
                 .before = named(m_difference.best->before),
                 .now = named(m_difference.best->now),
                 .level = 0,
                 .glyph = u"question"_s});
        }
        if (m_difference.second) {
            //: What differs between two results: the type the answers fit next to the best
            const auto title = tr(QT_TRANSLATE_NOOP("DifferenceWords", "Second fit"));
            add({.title = title,
                 .before = named(m_difference.second->before),
                 .now = named(m_difference.second->now),
                 .level = 0,
                 .glyph = u"question"_s});
        }
    }

    void addPlan()
    {
        const auto range = [](const std::optional<NumberRange> &numbers) {
            return numbers ? resultwords::range(numbers->low, numbers->high) : QString();
        };
        const auto number = [](const std::optional<int> &value) {
            return value ? QLocale().toString(*value) : QString();
        };
        if (m_difference.sessions) {
            //: What differs between two results: how many sessions a treatment takes
            addFigure(tr(QT_TRANSLATE_NOOP("DifferenceWords", "Number of sessions")),
                      range(m_before.sessions), range(m_now.sessions));
        }
        if (m_difference.gap) {
            //: What differs between two results: how many days sessions lie apart
            addFigure(tr(QT_TRANSLATE_NOOP("DifferenceWords", "Days between sessions")),
                      number(m_before.gapDays), number(m_now.gapDays));
        }
        if (m_difference.topUp) {
            //: What differs between two results: after how many months a treatment is refreshed
            addFigure(tr(QT_TRANSLATE_NOOP("DifferenceWords", "Months to a top-up")),
                      range(m_before.topUpMonths), range(m_now.topUpMonths));
        }
        if (m_difference.price) {
            //: What differs between two results: what a treatment costs
            addFigure(tr(QT_TRANSLATE_NOOP("DifferenceWords", "What it costs")),
                      prices(m_before.prices), prices(m_now.prices));
        }
    }

    void addFigure(const QString &title, const QString &before, const QString &now)
    {
        add({.title = title,
             .before = said(before),
             .now = said(now),
             .level = 0,
             .glyph = u"info"_s});
    }

    [[nodiscard]] static QString prices(const QList<PriceRange> &ranges)
    {
        QStringList lines;
        for (const auto &price : ranges) {
            auto line = resultwords::range(price.low, price.high);
            if (!price.currency.isEmpty())
                line += u' ' + resultwords::currencyName(price.currency);
            lines.append(line);
        }
        return lines.join(u'\n');
    }

    void addStatements()
    {
        //: What differs between two results: a statement about a treatment
        const auto title = tr(QT_TRANSLATE_NOOP("DifferenceWords", "About a treatment"));
        for (const auto &statement : m_difference.statementsCame)
            add({.title = title,
                 .before = notSaid(),
                 .now = statement.text,
                 .level = 0,
                 .glyph = u"info"_s});
        for (const auto &statement : m_difference.statementsWent)
            add({.title = title,
                 .before = statement.text,
                 .now = notSaid(),
                 .level = 0,
                 .glyph = u"info"_s});
    }

    const ResultDifference &m_difference;
    TreatmentOutlook m_before;
    TreatmentOutlook m_now;
    QVariantList m_list;
};

} // namespace

QVariantList listed(const Renewal &renewal)
{
    return Builder(renewal).run();
}

} // namespace stipple::differencewords
