// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/choosing/clinicguidemodel.h"

#include "core/choosing/choosingservice.h"
#include "qml/base/services.h"
#include "qml/choosing/guidewords.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

QVariantList notes(const QList<GuideNote> &all)
{
    QVariantList list;
    for (const auto &each : all)
        list.append(guidewords::note(each));
    return list;
}

} // namespace

ClinicGuideModel::ClinicGuideModel(QObject *parent)
    : ClinicGuideModel(Services::current().choosing.guide(), parent)
{}

ClinicGuideModel::ClinicGuideModel(const ClinicGuide &guide, QObject *parent)
    : QObject(parent)
    , m_guide(guide)
{}

QVariantMap ClinicGuideModel::why() const
{
    return guidewords::note(m_guide.why);
}

QVariantMap ClinicGuideModel::scoring() const
{
    return guidewords::note(m_guide.score.explained);
}

QVariantList ClinicGuideModel::checklist() const
{
    QVariantList list;
    for (const auto &item : m_guide.checklist)
        list.append(QVariantMap{{u"id"_s, item.id},
                                {u"title"_s, item.title},
                                {u"text"_s, item.text},
                                {u"good"_s, item.good},
                                {u"warning"_s, item.warning},
                                {u"origin"_s, guidewords::origin(item.evidence)}});
    return list;
}

QVariantList ClinicGuideModel::questions() const
{
    QVariantList list;
    for (const auto &question : m_guide.questions) {
        const auto *item = m_guide.item(question.item);
        list.append(
            QVariantMap{{u"id"_s, question.id},
                        {u"text"_s, question.text},
                        {u"good"_s, item ? item->good : QString()},
                        {u"warning"_s, item ? item->warning : QString()},
                        {u"origin"_s, guidewords::origin(item ? item->evidence : Evidence{})}});
    }
    return list;
}

QVariantList ClinicGuideModel::badSigns() const
{
    QVariantList list;
    for (const auto &sign : m_guide.signs)
        list.append(QVariantMap{{u"title"_s, sign.title},
                                {u"causes"_s, sign.causes},
                                {u"prevention"_s, sign.prevention},
                                {u"origin"_s, guidewords::origin(sign.evidence)}});
    return list;
}

QVariantList ClinicGuideModel::promises() const
{
    return notes(m_guide.promises);
}

QVariantList ClinicGuideModel::pack() const
{
    return notes(m_guide.pack);
}

} // namespace stipple
