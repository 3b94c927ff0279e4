// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace stipple {

struct Content;

/// Which version this is, of the app and of what it says.
class AboutModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    /// {name, version}, one for each document of the medical content.
    Q_PROPERTY(QVariantList documents READ documents CONSTANT FINAL)

public:
    explicit AboutModel(QObject *parent = nullptr);
    explicit AboutModel(const Content &content, QObject *parent = nullptr);

    [[nodiscard]] QString version() const;
    [[nodiscard]] QVariantList documents() const;

private:
    const Content &m_content;
};

} // namespace stipple
