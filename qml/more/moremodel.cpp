// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/more/moremodel.h"

#include "core/content/content.h"
#include "core/ports/keystore.h"
#include "qml/base/services.h"

#include <QLocale>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

MoreModel::MoreModel(QObject *parent)
    : MoreModel(Services::current().settings, Services::current().keyStore,
                Services::current().content, parent)
{}

MoreModel::MoreModel(Settings &settings, const KeyStore &keyStore, const Content &content,
                     QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_keyStore(keyStore)
    , m_content(content)
{
    connect(&m_settings, &Settings::changed, this, &MoreModel::reload);
    reload();
}

void MoreModel::setTheme(const QString &theme)
{
    keep(Setting::Theme, theme);
}

void MoreModel::setRegion(const QString &region)
{
    keep(Setting::Region, region);
}

QVariantList MoreModel::regions() const
{
    QVariantList list;
    for (const auto &[region, number] : m_content.guidance.emergency.numbers) {
        const auto territory = QLocale::codeToTerritory(region);
        const auto name =
            territory == QLocale::AnyTerritory ? region : QLocale::territoryToString(territory);
        list.append(QVariantMap{{u"code"_s, region}, {u"name"_s, name}, {u"number"_s, number}});
    }
    const auto name = [](const QVariant &each) { return each.toMap().value(u"name"_s).toString(); };
    std::sort(list.begin(), list.end(), [&](const QVariant &a, const QVariant &b) {
        return name(a).localeAwareCompare(name(b)) < 0;
    });
    return list;
}

QString MoreModel::emergencyNumber() const
{
    return m_content.guidance.emergency.number;
}

bool MoreModel::guardedByFileOnly() const
{
    return m_keyStore.protection() == KeyStore::Protection::File;
}

bool MoreModel::has(int role) const
{
    return m_roles.testFlag(static_cast<Role>(role));
}

void MoreModel::reload()
{
    const auto theme = m_settings.value(Setting::Theme);
    const auto region = m_settings.value(Setting::Region);
    const auto roles = m_settings.roles();
    m_state = theme && region && roles ? Full : Failed;
    if (m_state == Full) {
        m_theme = *theme;
        m_region = *region;
        m_roles = *roles;
        m_failure = {};
    } else {
        m_failure = errorText(!theme    ? theme.error().code
                              : !region ? region.error().code
                                        : roles.error().code);
    }
    Q_EMIT changed();
}

void MoreModel::keep(Setting setting, const QString &value)
{
    const auto kept = m_settings.setValue(setting, value);
    if (kept)
        return; // the settings' own signal has made this model read again
    m_failure = errorText(kept.error().code);
    Q_EMIT changed();
    Q_EMIT refused();
}

} // namespace stipple
