// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/clock.h"
#include "core/reminders/deliverylog.h"
#include "core/reminders/reconcile.h"
#include "platform/common/reminderwords.h"
#include "platform/linux/reminderd/notifier.h"
#include "platform/linux/reminderd/shownfile.h"
#include "platform/linux/reminderd/slottimer.h"

namespace stipple {

/// Runs the one rule of delivery for every event and does what it answers.
class Deliverer : public QObject
{
    Q_OBJECT

public:
    /// The files lie in `folder`; `session` tells one login from the next.
    Deliverer(const QString &folder, const QString &session, Clock &clock, SlotTimer &timer,
              Notifier &notifier, const ReminderWords &words, QObject *parent = nullptr);

    /// Takes up what an earlier daemon left, and delivers.
    void start();

    void deliver(ReminderEvent event);

    /// The system says that it is in another zone; IANA name. Unknown ones are ignored.
    void moveTo(const QString &zone);
    /// The system says that it speaks another language; BCP 47.
    void speak(const QString &language);

    /// In which slots without a zone of their own are resolved.
    [[nodiscard]] QTimeZone zone() const;

    /// No slot is to come or may still be shown, and nothing can be seen.
    [[nodiscard]] bool isDone() const { return !m_wake; }

    /// For Health(): values only.
    struct Facts
    {
        bool canNotify = false;
        bool confirms = false;
        bool isLogSaved = true;        ///< every delivery reached the disk
        std::optional<QDateTime> next; ///< the slot that is armed
        int shown = 0;
    };
    [[nodiscard]] Facts facts();

Q_SIGNALS:
    /// isDone() has become true.
    void done();
    /// Somebody chose our notification of the slot with that id.
    void chosen(const QString &slot, const QString &token);

private:
    void onServer(bool isThere);
    void onClosed(quint32 number);
    void onChosen(const Shown &which, const QString &token);

    [[nodiscard]] ReminderEvent whatHappened(ReminderEvent event, const SlotPlan &plan,
                                             const QList<Delivery> &known) const;
    [[nodiscard]] std::optional<QDateTime> endOf(const SlotPlan &plan) const;
    [[nodiscard]] QString languageOf(const SlotPlan &plan) const;
    [[nodiscard]] QStringList visible() const;
    void lookAtServer();
    void log(const QList<Delivery> &lines);
    void withdraw(const QString &id);
    [[nodiscard]] bool post(const Slot &slot, const QDateTime &until, bool silent,
                            const SlotPlan &plan);
    static void noteRefused(const QString &id, const QList<Delivery> &known,
                            QList<Delivery> &lines);
    void restate(const QString &id, const SlotPlan &plan);
    void arm();
    void remember();

    QString m_folder;
    SlotStore m_store;
    DeliveryLog m_log;
    ShownFile m_file;
    QString m_session;
    Clock &m_clock;
    SlotTimer &m_timer;
    Notifier &m_notifier;
    const ReminderWords &m_words;

    QList<Shown> m_shown;
    QString m_server;
    bool m_isRefused = false;        ///< the server took the last one not
    QString m_language;              ///< of the device
    QString m_spoken;                ///< of what can be seen
    QTimeZone m_zone;                ///< as the system said; invalid: it said nothing
    QList<Delivery> m_unsaved;       ///< the disk refused them
    std::optional<QDateTime> m_next; ///< the next slot
    std::optional<QDateTime> m_end;  ///< when the last slot that is filed is over
    std::optional<QDateTime> m_wake; ///< what the timer waits for: those, or the end of a notice
};

} // namespace stipple
