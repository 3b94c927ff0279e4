// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/reminders/preferencestore.h"

#include "core/reminders/stamps.h"

#include <algorithm>
#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto on = "on"_L1;
constexpr auto off = "off"_L1;
constexpr auto neutral = "neutral"_L1;
constexpr auto hidden = "hidden"_L1;

/// Puts one setting's text into the preferences; false when it is none.
using Reader = bool (*)(const QString &text, ReminderPreferences &preferences);
using Writer = QString (*)(const ReminderPreferences &preferences);

struct Field
{
    Setting setting;
    const char *name;
    Reader read;
    Writer write;
};

std::optional<bool> flagFrom(QStringView text)
{
    if (text != on && text != off)
        return std::nullopt;
    return text == on;
}

QString flagText(bool flag)
{
    return flag ? QString(on) : QString(off);
}

std::optional<QTime> timeFrom(const QString &text)
{
    const auto time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() && time.toString(u"HH:mm"_s) == text ? std::optional(time) : std::nullopt;
}

bool readOn(const QString &text, ReminderPreferences &preferences)
{
    const auto flag = flagFrom(text);
    preferences.on = flag.value_or(false);
    return flag.has_value();
}

bool readPrecise(const QString &text, ReminderPreferences &preferences)
{
    const auto flag = flagFrom(text);
    preferences.exact = flag.value_or(false);
    return flag.has_value();
}

/// One of the times, which is switched off when that stands behind it.
bool readTime(const QString &text, Moment moment, QTime &time, Moments &moments)
{
    const auto parts = text.split(u'=');
    const auto at = timeFrom(parts.constFirst());
    if (!at || parts.size() > 2 || (parts.size() == 2 && parts.at(1) != off))
        return false;
    time = *at;
    moments.setFlag(moment, parts.size() == 1);
    return true;
}

bool readTimes(const QString &text, ReminderPreferences &preferences)
{
    const auto parts = text.split(u',');
    auto &moments = preferences.moments;
    return parts.size() == 3 &&
           readTime(parts.at(0), Moment::Morning, preferences.morning, moments) &&
           readTime(parts.at(1), Moment::Midday, preferences.midday, moments) &&
           readTime(parts.at(2), Moment::Evening, preferences.evening, moments);
}

QString writeTimes(const ReminderPreferences &preferences)
{
    const auto write = [&](Moment moment, const QTime &time) {
        const auto text = time.toString(u"HH:mm"_s);
        return preferences.moments.testFlag(moment) ? text : text + u'=' + off;
    };
    return QStringList{write(Moment::Morning, preferences.morning),
                       write(Moment::Midday, preferences.midday),
                       write(Moment::Evening, preferences.evening)}
        .join(u',');
}

bool readAgain(const QString &text, ReminderPreferences &preferences)
{
    bool isNumber = false;
    preferences.againAfter = text.toInt(&isNumber);
    return isNumber;
}

bool readQuiet(const QString &text, ReminderPreferences &preferences)
{
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int weekday = part.toInt(&isNumber);
        const auto date = QDate::fromString(part, Qt::ISODate);
        if (isNumber)
            preferences.quietWeekdays.insert(weekday);
        else if (date.isValid())
            preferences.quietDates.insert(date);
        else
            return false;
    }
    return true;
}

QString writeQuiet(const ReminderPreferences &preferences)
{
    QStringList parts;
    for (const int weekday : preferences.quietWeekdays)
        parts.append(QString::number(weekday));
    for (const auto &date : preferences.quietDates)
        parts.append(date.toString(Qt::ISODate));
    parts.sort();
    return parts.join(u',');
}

bool readTasks(const QString &text, ReminderPreferences &preferences)
{
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto mark = part.lastIndexOf(u'=');
        const auto flag = flagFrom(QStringView(part).mid(mark + 1));
        if (mark < 1 || !flag)
            return false;
        preferences.tasks.insert(part.left(mark), *flag);
    }
    return true;
}

QString writeTasks(const ReminderPreferences &preferences)
{
    QStringList parts;
    for (auto task = preferences.tasks.cbegin(); task != preferences.tasks.cend(); ++task)
        parts.append(task.key() + u'=' + flagText(task.value()));
    parts.sort();
    return parts.join(u',');
}

bool readLock(const QString &text, ReminderPreferences &preferences)
{
    preferences.lock = text == hidden ? LockScreen::Hidden : LockScreen::Neutral;
    return text == hidden || text == neutral;
}

bool readSnooze(const QString &text, ReminderPreferences &preferences)
{
    preferences.snoozedUntil = wallTimeFrom(text);
    return text.isEmpty() || preferences.snoozedUntil;
}

constexpr std::array fields{
    Field{Setting::Reminders, "reminders", readOn,
          [](const ReminderPreferences &p) { return flagText(p.on); }},
    Field{Setting::ReminderTimes, "reminder-times", readTimes, writeTimes},
    Field{Setting::ReminderAgain, "reminder-again", readAgain,
          [](const ReminderPreferences &p) { return QString::number(p.againAfter); }},
    Field{Setting::ReminderQuiet, "reminder-quiet", readQuiet, writeQuiet},
    Field{Setting::ReminderTasks, "reminder-tasks", readTasks, writeTasks},
    Field{Setting::ReminderZone, "reminder-zone",
          [](const QString &text, ReminderPreferences &p) {
              p.homeZone = text;
              return true;
          },
          [](const ReminderPreferences &p) { return p.homeZone; }},
    Field{Setting::Language, "language",
          [](const QString &text, ReminderPreferences &p) {
              p.lang = text;
              return true;
          },
          [](const ReminderPreferences &p) { return p.lang; }},
    Field{Setting::ReminderLock, "reminder-lock", readLock,
          [](const ReminderPreferences &p) {
              return QString(p.lock == LockScreen::Hidden ? hidden : neutral);
          }},
    Field{Setting::ReminderPrecise, "reminder-precise", readPrecise,
          [](const ReminderPreferences &p) { return flagText(p.exact); }},
    Field{Setting::ReminderSnooze, "reminder-snooze", readSnooze,
          [](const ReminderPreferences &p) {
              return p.snoozedUntil ? p.snoozedUntil->toString() : QString();
          }},
};

} // namespace

Result<ReminderPreferences> readPreferences(const Settings &settings)
{
    ReminderPreferences preferences;
    for (const auto &field : fields) {
        const auto text = settings.value(field.setting);
        if (!text)
            return text.error();
        if (!field.read(*text, preferences))
            return Error{ErrorCode::InvalidArgument, QString::fromLatin1(field.name)};
    }
    if (const auto valid = validate(preferences); !valid)
        return valid.error();
    return preferences;
}

Status writePreferences(Settings &settings, const ReminderPreferences &preferences)
{
    if (const auto valid = validate(preferences); !valid)
        return valid;
    for (const auto &task : preferences.tasks.keys()) {
        if (task.isEmpty() || task.contains(u',') || task.contains(u'='))
            return Error{ErrorCode::InvalidArgument, u"tasks"_s};
    }
    for (const auto &field : fields) {
        if (const auto done = settings.setValue(field.setting, field.write(preferences)); !done)
            return done;
    }
    return {};
}

bool isReminderSetting(Setting setting)
{
    return std::any_of(fields.begin(), fields.end(),
                       [&](const Field &field) { return field.setting == setting; });
}

} // namespace stipple
