// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/intake/findingitems.h"

#include "qml/intake/findingwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlaces = 3;

struct Told
{
    FindingText text;
    QStringList places;
};

QList<Told> told(const ClinicForm &form, FormFinding::Weight weight, const QString &language)
{
    QList<Told> all;
    for (const auto &finding : form.findings) {
        if (finding.weight != weight)
            continue;
        const auto text = findingText(finding, form.form, language);
        auto same = std::ranges::find(all, text, &Told::text);
        if (same == all.end())
            same = all.insert(all.end(), {text, {}});
        const auto place = findingPlace(finding, form.form, language);
        if (!same->places.contains(place))
            same->places.append(place);
    }
    return all;
}

QString titleOf(FormFinding::Weight weight)
{
    switch (weight) {
    case FormFinding::Weight::Error:
        //: Title above what is wrong with a form or its table
        return QCoreApplication::translate("FindingItems", "To mend");
    case FormFinding::Weight::Warning:
        //: Title above what in a form or its table may surprise
        return QCoreApplication::translate("FindingItems", "Worth a look");
    case FormFinding::Weight::Hint:
        break;
    }
    //: Title above small remarks about a form or its table
    return QCoreApplication::translate("FindingItems", "Hints");
}

} // namespace

QVariantList findingGroups(const ClinicForm &form, const QString &language)
{
    QVariantList groups;
    for (const auto weight :
         {FormFinding::Weight::Error, FormFinding::Weight::Warning, FormFinding::Weight::Hint}) {
        QVariantList items;
        for (const auto &each : told(form, weight, language)) {
            const auto more = std::max<qsizetype>(0, each.places.size() - mostPlaces);
            items.append(QVariantMap{{u"what"_s, each.text.what},
                                     {u"advice"_s, each.text.advice},
                                     {u"places"_s, each.places.first(each.places.size() - more)},
                                     {u"more"_s, int(more)}});
        }
        if (!items.isEmpty())
            groups.append(QVariantMap{{u"weight"_s, int(weight)},
                                      {u"title"_s, titleOf(weight)},
                                      {u"count"_s, form.count(weight)},
                                      {u"items"_s, items}});
    }
    return groups;
}

} // namespace stipple
