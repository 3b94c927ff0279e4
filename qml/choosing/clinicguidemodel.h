// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/clinicguide.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// What to know before a clinic is chosen, as the content says it. Every origin is
/// {sources, convention, conventionPart}.
class ClinicGuideModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Why it matters: {title, text, origin}.
    Q_PROPERTY(QVariantMap why READ why CONSTANT FINAL)
    /// What a score counts: {title, text, origin}.
    Q_PROPERTY(QVariantMap scoring READ scoring CONSTANT FINAL)
    /// Each {id, title, text, good, warning, origin}; good is empty where there is only something
    /// to beware of.
    Q_PROPERTY(QVariantList checklist READ checklist CONSTANT FINAL)
    /// Each {id, text, good, warning, origin}.
    Q_PROPERTY(QVariantList questions READ questions CONSTANT FINAL)
    /// Each {title, causes, prevention, origin}.
    Q_PROPERTY(QVariantList badSigns READ badSigns CONSTANT FINAL)
    /// Each {title, text, origin}.
    Q_PROPERTY(QVariantList promises READ promises CONSTANT FINAL)
    /// Each {title, text, origin}; without titles.
    Q_PROPERTY(QVariantList pack READ pack CONSTANT FINAL)

public:
    explicit ClinicGuideModel(QObject *parent = nullptr);
    /// The guide outlives the model.
    explicit ClinicGuideModel(const ClinicGuide &guide, QObject *parent = nullptr);

    [[nodiscard]] QVariantMap why() const;
    [[nodiscard]] QVariantMap scoring() const;
    [[nodiscard]] QVariantList checklist() const;
    [[nodiscard]] QVariantList questions() const;
    [[nodiscard]] QVariantList badSigns() const;
    [[nodiscard]] QVariantList promises() const;
    [[nodiscard]] QVariantList pack() const;

private:
    const ClinicGuide &m_guide;
};

} // namespace stipple
