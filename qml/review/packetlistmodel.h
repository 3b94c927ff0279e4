// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/packetinbox.h"
#include "qml/base/errortext.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace stipple {

/// Assessments that came before anybody was known, in the order in which they need somebody.
class PacketListModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Of {id, name, fit, reasons, when, seen, doctorFirst, level}.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed FINAL)
    Q_PROPERTY(int unseen READ unseen NOTIFY changed FINAL)
    /// Why they cannot be read; empty when all is well.
    Q_PROPERTY(stipple::ErrorText failure READ failure NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)

public:
    explicit PacketListModel(QObject *parent = nullptr);
    PacketListModel(PacketInbox &packets, const Clock &clock, QObject *parent = nullptr);

    QVariantList rows() const { return m_rows; }
    int unseen() const { return m_unseen; }
    ErrorText failure() const { return m_failure.value_or(ErrorText()); }
    bool failed() const { return m_failure.has_value(); }
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void changed();

private:
    PacketInbox &m_packets;
    const Clock &m_clock;
    QVariantList m_rows;
    int m_unseen = 0;
    std::optional<ErrorText> m_failure;
};

} // namespace stipple
