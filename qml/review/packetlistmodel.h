// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/packetinbox.h"
#include "qml/base/errortext.h"

#include <QFutureWatcher>
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

class QThreadPool;

namespace stipple {

/// Assessments that came before anybody was known, in the order in which they need somebody. They
/// are concluded in a pool of their own. The list stands once all of them are, so that nobody takes
/// the first row for the first who needs somebody; where it stood before, what comes later joins
/// it.
class PacketListModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Of {id, name, fit, reasons, when, seen, failed, doctorFirst, level}.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed FINAL)
    Q_PROPERTY(int unseen READ unseen NOTIFY changed FINAL)
    /// Why they cannot be read; empty when all is well.
    Q_PROPERTY(stipple::ErrorText failure READ failure NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)
    /// Some are not in the list yet; at first, because nobody knows how many there are.
    Q_PROPERTY(bool reading READ isReading NOTIFY progressed FINAL)
    /// How many are concluded, and of how many.
    Q_PROPERTY(int concluded READ concluded NOTIFY progressed FINAL)
    Q_PROPERTY(int total READ total NOTIFY progressed FINAL)

public:
    explicit PacketListModel(QObject *parent = nullptr);
    PacketListModel(PacketInbox &packets, const Clock &clock, QObject *parent = nullptr);
    ~PacketListModel() override;

    QVariantList rows() const { return m_rows; }
    int unseen() const { return m_unseen; }
    ErrorText failure() const { return m_failure.value_or(ErrorText()); }
    bool failed() const { return m_failure.has_value(); }
    bool isReading() const { return m_isReading; }
    int concluded() const { return int(m_known.size()); }
    int total() const { return m_total; }
    Q_INVOKABLE void reload();

    /// Where packets are concluded. Qt paints large areas in the general pool and waits for it, so
    /// that whoever fills that one holds the window up.
    [[nodiscard]] static QThreadPool &pool();

Q_SIGNALS:
    void changed();
    void progressed();

private:
    void start(const QList<OpenPacket> &open);
    void stop();
    void take(const OpenPacket &packet, const PacketRow &row);
    void finish();
    void show(const QList<PacketRow> &rows, const std::optional<ErrorText> &failure);

    PacketInbox &m_packets;
    const Clock &m_clock;
    QFutureWatcher<PacketRow> *m_work = nullptr;
    QList<PacketRow> m_known;
    int m_total = 0;
    bool m_isReading = true;
    /// All were in the list before, in this language.
    bool m_stood = false;
    QString m_language;
    QVariantList m_rows;
    int m_unseen = 0;
    std::optional<ErrorText> m_failure;
};

} // namespace stipple
