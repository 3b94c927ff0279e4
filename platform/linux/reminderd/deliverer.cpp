// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/reminderd/deliverer.h"

#include "core/reminders/resolve.h"
#include "platform/linux/folderlock.h"

#include <QLocale>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

QString deviceLanguage()
{
    return QLocale::system().uiLanguages().value(0);
}

QDateTime wholeSeconds(const QDateTime &instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.toSecsSinceEpoch(), Qt::UTC);
}

} // namespace

Deliverer::Deliverer(const QString &folder, const QString &session, Clock &clock, SlotTimer &timer,
                     Notifier &notifier, const ReminderWords &words, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_store(folder)
    , m_log(folder)
    , m_file(folder)
    , m_session(session)
    , m_clock(clock)
    , m_timer(timer)
    , m_notifier(notifier)
    , m_words(words)
    , m_language(deviceLanguage())
{
    connect(&timer, &SlotTimer::fired, this, [this] { deliver(ReminderEvent::Alarm); });
    connect(&timer, &SlotTimer::clockSet, this, [this] { deliver(ReminderEvent::Clock); });
    connect(&notifier, &Notifier::serverChanged, this, &Deliverer::onServer);
    connect(&notifier, &Notifier::closed, this, &Deliverer::onClosed);
    connect(&notifier, &Notifier::chosen, this, &Deliverer::onChosen);
}

void Deliverer::start()
{
    const auto before = m_file.read();
    m_server = m_notifier.server();
    m_spoken = languageOf(m_store.filed().plan);
    if (before.session != m_session) {
        deliver(ReminderEvent::Boot);
    } else if (before.server != m_server) {
        deliver(ReminderEvent::Permission);
    } else {
        m_shown = before.shown;
        deliver(ReminderEvent::Poke);
    }
}

void Deliverer::deliver(ReminderEvent event)
{
    lookAtServer();
    // Read before the lock is held: see LinuxAlarms, which replaces it.
    const auto filed = m_store.filed();
    const FolderLock lock(m_folder, FolderLock::Wait::Yes);
    const auto known = m_log.read() + m_unsaved;
    const Surroundings around{.now = wholeSeconds(m_clock.now()),
                              .zone = zone(),
                              .visible = visible(),
                              .canNotify = !m_server.isEmpty(),
                              .canBeExact = true};
    const auto todo = reconcile(whatHappened(event, filed.plan, known), filed, known, around);

    for (const auto &id : todo.withdraw)
        withdraw(id);
    auto lines = todo.log;
    if (todo.post && !post(todo.post->slot, todo.post->until, todo.post->silent, filed.plan))
        noteRefused(todo.post->slot.id, known, lines);
    for (const auto &id : todo.restate)
        restate(id, filed.plan);
    if (filed.state == FiledPlan::State::Readable)
        m_spoken = languageOf(filed.plan);
    if (!todo.keepAlarm) {
        m_next = todo.arm ? std::optional(todo.arm->at) : std::nullopt;
        m_end = endOf(filed.plan);
        // In another zone they end at another instant.
        for (auto &shown : m_shown) {
            const auto slot = std::find_if(filed.plan.slots.cbegin(), filed.plan.slots.cend(),
                                           [&](const Slot &each) { return each.id == shown.id; });
            if (slot != filed.plan.slots.cend())
                shown.until = resolve(slot->until, zoneOr(filed.plan.zone, zone()));
        }
    }
    arm();

    if (filed.state == FiledPlan::State::Absent) {
        // Reminders were taken back, and with them what is known of them.
        m_unsaved.clear();
        static_cast<void>(m_log.remove());
        m_file.remove();
    } else {
        // In this order: when it dies in between, the next daemon repeats itself in the same place
        // and forgets nothing.
        remember();
        log(lines);
    }
    if (isDone())
        Q_EMIT done();
}

/// What only the app's writing tells: in which language to speak, by the file; and that somebody
/// looked after notifications which were refused.
ReminderEvent Deliverer::whatHappened(ReminderEvent event, const SlotPlan &plan,
                                      const QList<Delivery> &known) const
{
    if (event != ReminderEvent::Poke)
        return event;
    if (languageOf(plan) != m_spoken)
        return ReminderEvent::Language;
    const bool wasBlocked = !known.isEmpty() && known.last().what == Delivery::What::Blocked;
    return wasBlocked && !m_server.isEmpty() ? ReminderEvent::Permission : event;
}

void Deliverer::moveTo(const QString &zone)
{
    const QTimeZone told(zone.toLatin1());
    if (!told.isValid())
        return;
    m_zone = told;
    deliver(ReminderEvent::Zone);
}

void Deliverer::speak(const QString &language)
{
    m_language = language;
    deliver(ReminderEvent::Language);
}

Deliverer::Facts Deliverer::facts()
{
    lookAtServer();
    return {.canNotify = !m_server.isEmpty() && !m_isRefused,
            .confirms = m_notifier.confirms(),
            .isLogSaved = m_unsaved.isEmpty(),
            .next = m_next,
            .shown = static_cast<int>(m_shown.size())};
}

void Deliverer::onServer(bool isThere)
{
    if (isThere) {
        deliver(ReminderEvent::Permission);
        return;
    }
    // Not started anew for its own sake: the next slot does that.
    m_server.clear();
    m_shown.clear();
    arm();
    remember();
}

void Deliverer::onClosed(quint32 number)
{
    const auto gone = m_shown.removeIf(
        [number](const Shown &shown) { return shown.number != 0 && shown.number == number; });
    if (gone == 0)
        return;
    arm();
    remember();
}

void Deliverer::onChosen(const Shown &which, const QString &token)
{
    const auto ours = std::find_if(m_shown.cbegin(), m_shown.cend(), [&](const Shown &shown) {
        return which.id.isEmpty() ? shown.number == which.number : shown.id == which.id;
    });
    if (ours != m_shown.cend())
        Q_EMIT chosen(ours->id, token);
}

QTimeZone Deliverer::zone() const
{
    return m_zone.isValid() ? m_zone : m_clock.zone();
}

std::optional<QDateTime> Deliverer::endOf(const SlotPlan &plan) const
{
    std::optional<QDateTime> end;
    const auto now = m_clock.now();
    for (const auto &slot : plan.slots) {
        const auto until = resolve(slot.until, zoneOr(plan.zone, zone()));
        if (until > now && (!end || until > *end))
            end = until;
    }
    return end;
}

QString Deliverer::languageOf(const SlotPlan &plan) const
{
    return plan.lang.isEmpty() ? m_language : plan.lang;
}

QStringList Deliverer::visible() const
{
    QStringList ids;
    for (const auto &shown : m_shown)
        ids.append(shown.id);
    return ids;
}

void Deliverer::lookAtServer()
{
    const auto server = m_notifier.server();
    if (server == m_server)
        return;
    m_server = server;
    m_shown.clear();
    m_isRefused = false;
}

void Deliverer::log(const QList<Delivery> &lines)
{
    m_unsaved += lines;
    if (m_log.append(m_unsaved))
        m_unsaved.clear();
}

void Deliverer::withdraw(const QString &id)
{
    const auto shown = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [&](const Shown &each) { return each.id == id; });
    if (shown == m_shown.cend())
        return;
    const auto gone = m_shown.takeAt(std::distance(m_shown.cbegin(), shown));
    m_notifier.withdraw(gone);
}

bool Deliverer::post(const Slot &slot, const QDateTime &until, bool silent, const SlotPlan &plan)
{
    const auto language = languageOf(plan);
    const auto shown = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](const Shown &each) { return each.id == slot.id; });
    const auto before = shown == m_shown.end() ? std::nullopt : std::optional(*shown);
    const auto number = m_notifier.post({.id = slot.id,
                                         .title = m_words.word(language, u"title"_s),
                                         .text = m_words.word(language, slot.text),
                                         .silent = silent,
                                         .hidden = plan.lock == LockScreen::Hidden},
                                        before);
    if (before)
        m_shown.erase(shown);
    if (number)
        m_shown.append({.id = slot.id, .number = *number, .until = until});
    m_isRefused = !number;
    return number.has_value();
}

/// Nobody showed it after all, for the server went away in this very moment or does not let us.
/// When that is over, this slot returns.
void Deliverer::noteRefused(const QString &id, const QList<Delivery> &known, QList<Delivery> &lines)
{
    const bool isKnown =
        !known.isEmpty() && known.last().what == Delivery::What::Blocked && known.last().id == id;
    if (isKnown && lines.last().id == id) {
        lines.removeLast();
        return;
    }
    for (auto &line : lines) {
        if (line.id == id)
            line.what = Delivery::What::Blocked;
    }
}

void Deliverer::restate(const QString &id, const SlotPlan &plan)
{
    const auto shown = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [&](const Shown &each) { return each.id == id; });
    const auto slot = std::find_if(plan.slots.cbegin(), plan.slots.cend(),
                                   [&](const Slot &each) { return each.id == id; });
    if (shown == m_shown.cend() || slot == plan.slots.cend())
        return;
    const auto until = shown->until;
    static_cast<void>(post(*slot, until, true, plan));
}

void Deliverer::arm()
{
    // Whatever may still be shown can return when somebody shows notifications again, so that the
    // last thing to wait for is the end of the last slot.
    // What has passed already, as under a file that cannot be read, would only wake for nothing.
    const auto now = m_clock.now();
    const auto isToCome = [&](const std::optional<QDateTime> &at) { return at && *at > now; };
    m_wake.reset();
    if (isToCome(m_next))
        m_wake = m_next;
    else if (isToCome(m_end))
        m_wake = m_end;
    for (const auto &shown : std::as_const(m_shown)) {
        if (isToCome(shown.until) && (!m_wake || shown.until < *m_wake))
            m_wake = shown.until;
    }
    if (m_wake)
        m_timer.arm(*m_wake);
    else
        m_timer.disarm();
}

void Deliverer::remember()
{
    m_file.write({.session = m_session, .server = m_server, .shown = m_shown});
}

} // namespace stipple
