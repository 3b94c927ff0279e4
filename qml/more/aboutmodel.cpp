// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/more/aboutmodel.h"

#include "core/content/content.h"
#include "qml/base/services.h"

namespace stipple {

using namespace Qt::StringLiterals;

AboutModel::AboutModel(QObject *parent)
    : AboutModel(Services::current().content, parent)
{}

AboutModel::AboutModel(const Content &content, QObject *parent)
    : QObject(parent)
    , m_content(content)
{}

QString AboutModel::version() const
{
    return QStringLiteral(STIPPLE_VERSION);
}

QVariantList AboutModel::documents() const
{
    const auto document = [](const QString &name, int version) {
        //: Version of a part of the medical content
        return QVariantMap{{u"name"_s, name}, {u"version"_s, tr("Version %1").arg(version)}};
    };
    return {
        //: A part of the medical content: what to do on which day
        document(tr("Care plan"), m_content.carePlan.version),
        //: A part of the medical content: what is usually seen on which day
        document(tr("Healing timeline"), m_content.guidance.healing.version),
        //: A part of the medical content: when to see whom
        document(tr("Red flags"), m_content.guidance.redFlags.version),
        //: A part of the medical content: what was read
        document(tr("Sources"), m_content.sources.version),
    };
}

} // namespace stipple
