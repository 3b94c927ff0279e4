// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/reminders/slotfile.h"

#include "core/base/wholefile.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/reminders/stamps.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto format = "stipple-slots"_L1;
constexpr auto checkIn = "checkin"_L1;
constexpr auto goOn = "continue"_L1;
constexpr auto neutral = "neutral"_L1;
constexpr auto hidden = "hidden"_L1;
constexpr qint64 mostItems = 9999;

Error broken(const QString &place)
{
    return {ErrorCode::FileUnreadable, place};
}

/// Reads the members of one object and remembers the first that is not as it should be.
class Members
{
public:
    Members(const json::Value &object, QString place)
        : m_object(object)
        , m_place(std::move(place))
    {
        if (!object.isObject())
            m_error = broken(m_place.isEmpty() ? u"document"_s : m_place);
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    void refuse(const QString &key)
    {
        if (!m_error)
            m_error = broken(m_place.isEmpty() ? key : m_place + u'.' + key);
    }

    QString text(const QString &key, const std::optional<QString> &fallback = {})
    {
        const auto &value = m_object.value(key);
        if (value.isUndefined() && fallback)
            return *fallback;
        if (!value.isString())
            refuse(key);
        return value.toString();
    }

    bool flag(const QString &key)
    {
        const auto &value = m_object.value(key);
        if (!value.isUndefined() && !value.isBool())
            refuse(key);
        return value.toBool();
    }

    qint64 count(const QString &key, qint64 most, const std::optional<qint64> &fallback = {})
    {
        const auto &value = m_object.value(key);
        if (value.isUndefined() && fallback)
            return *fallback;
        const auto number = value.integer();
        if (!number || *number < 0 || *number > most) {
            refuse(key);
            return 0;
        }
        return *number;
    }

    WallTime wall(const QString &key)
    {
        const auto stamp = wallTimeFrom(text(key));
        if (!stamp)
            refuse(key);
        return stamp.value_or(WallTime{});
    }

    QDateTime instant(const QString &key)
    {
        const auto stamp = instantFrom(text(key));
        if (!stamp)
            refuse(key);
        return stamp.value_or(QDateTime());
    }

private:
    const json::Value &m_object;
    QString m_place;
    std::optional<Error> m_error;
};

bool isId(const QString &id)
{
    static const QRegularExpression shape(u"\\A[0-9T:#a-z-]{1,40}\\z"_s);
    return shape.match(id).hasMatch();
}

Result<Slot> slotFrom(const json::Value &value, const QString &place)
{
    Members members(value, place);
    Slot slot;
    slot.id = members.text(u"id"_s);
    slot.at = members.wall(u"at"_s);
    slot.until = members.wall(u"until"_s);
    slot.text = members.text(u"text"_s, checkIn);
    slot.n = static_cast<int>(members.count(u"n"_s, mostItems, 0));
    if (!isId(slot.id))
        members.refuse(u"id"_s);
    if (slot.until <= slot.at)
        members.refuse(u"until"_s);
    if (slot.text != goOn)
        slot.text = checkIn;
    if (members.error())
        return *members.error();
    return slot;
}

Result<QList<Slot>> slotsFrom(const json::Value &value)
{
    if (!value.isArray())
        return broken(u"slots"_s);
    QList<Slot> slots;
    QSet<QString> ids;
    for (const auto &element : value.array()) {
        const auto place = u"slots[%1]"_s.arg(slots.size());
        auto slot = slotFrom(element, place);
        if (!slot)
            return slot.error();
        if (ids.contains(slot->id))
            return broken(place + u".id"_s);
        if (!slots.isEmpty() && slot->at < slots.last().at)
            return broken(place + u".at"_s);
        ids.insert(slot->id);
        slots.append(*std::move(slot));
    }
    return slots;
}

json::Value documentOf(const SlotPlan &plan)
{
    json::Array slots;
    for (const auto &slot : plan.slots)
        slots.append(json::Object{{u"id"_s, slot.id},
                                  {u"at"_s, slot.at.toString()},
                                  {u"until"_s, slot.until.toString()},
                                  {u"text"_s, slot.text},
                                  {u"n"_s, slot.n}});
    return json::Object{{u"format"_s, QString(format)},
                        {u"v"_s, slotfile::version},
                        {u"seq"_s, plan.seq},
                        {u"written"_s, toStamp(plan.written)},
                        {u"zone"_s, plan.zone},
                        {u"lang"_s, plan.lang},
                        {u"exact"_s, plan.exact},
                        {u"lock"_s, QString(plan.lock == LockScreen::Hidden ? hidden : neutral)},
                        {u"slots"_s, std::move(slots)}};
}

/// What of the newest version of the file there is; 0 for none.
int newestVersion(const QString &folder)
{
    static const QRegularExpression name(u"\\Areminders\\.v([0-9]{1,4})\\.json\\z"_s);
    int newest = 0;
    for (const auto &file : QDir(folder).entryList(QDir::Files)) {
        if (const auto match = name.match(file); match.hasMatch())
            newest = std::max(newest, match.captured(1).toInt());
    }
    return newest;
}

Status save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    // Private before the first byte is there to be read.
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return writingError(file);
    return putInPlace(file, bytes);
}

} // namespace

namespace slotfile {

QString fileName(int ofVersion)
{
    return u"reminders.v%1.json"_s.arg(ofVersion);
}

Result<SlotPlan> parse(const QByteArray &bytes)
{
    if (bytes.size() > maxBytes)
        return broken(u"size"_s);
    if (std::any_of(bytes.cbegin(), bytes.cend(), [](char byte) { return byte < 0; }))
        return broken(u"not ASCII"_s);
    const auto document = json::parse(bytes, {.maxBytes = maxBytes, .maxDepth = 8});
    if (!document)
        return broken(document.error().detail);

    Members members(*document, {});
    if (members.text(u"format"_s) != format)
        members.refuse(u"format"_s);
    const auto found = members.count(u"v"_s, 9999);
    if (!members.error() && found > version)
        return Error{ErrorCode::UnknownVersion, QString::number(found)};
    if (found != version)
        members.refuse(u"v"_s);

    SlotPlan plan;
    plan.seq = members.count(u"seq"_s, std::numeric_limits<qint64>::max());
    plan.written = members.instant(u"written"_s);
    plan.zone = members.text(u"zone"_s, QString());
    plan.lang = members.text(u"lang"_s, QString());
    plan.exact = members.flag(u"exact"_s);
    // A wish that is not known here was more likely made to show less.
    if (members.text(u"lock"_s, neutral) != neutral)
        plan.lock = LockScreen::Hidden;
    if (members.error())
        return *members.error();
    auto slots = slotsFrom(document->value(u"slots"_s));
    if (!slots)
        return slots.error();
    plan.slots = *std::move(slots);
    return plan;
}

Result<QByteArray> write(const SlotPlan &plan)
{
    auto sorted = plan;
    std::stable_sort(sorted.slots.begin(), sorted.slots.end(),
                     [](const Slot &a, const Slot &b) { return a.at < b.at; });
    auto bytes = json::write(documentOf(sorted)) + '\n';
    if (const auto again = parse(bytes); !again)
        return Error{ErrorCode::InvalidArgument, again.error().detail};
    return bytes;
}

} // namespace slotfile

SlotStore::SlotStore(QString folder)
    : m_folder(std::move(folder))
{}

QString SlotStore::path() const
{
    return QDir(m_folder).filePath(slotfile::fileName());
}

Result<SlotPlan> SlotStore::read() const
{
    QFile file(path());
    if (!file.exists()) {
        if (const int newest = newestVersion(m_folder); newest > slotfile::version)
            return Error{ErrorCode::UnknownVersion, QString::number(newest)};
        return Error{ErrorCode::NotFound, slotfile::fileName()};
    }
    if (!file.open(QIODevice::ReadOnly))
        return broken(u"cannot be opened"_s);
    return slotfile::parse(file.read(slotfile::maxBytes + 1));
}

FiledPlan SlotStore::filed() const
{
    auto plan = read();
    if (plan)
        return {FiledPlan::State::Readable, *std::move(plan)};
    const bool isAbsent = plan.error().code == ErrorCode::NotFound;
    return {isAbsent ? FiledPlan::State::Absent : FiledPlan::State::Unreadable, {}};
}

Result<qint64> SlotStore::replace(const SlotPlan &plan) const
{
    auto next = plan;
    if (const auto before = read())
        next.seq = before->seq + 1;
    else
        next.seq = std::max(plan.seq, qint64{1});
    const auto bytes = slotfile::write(next);
    if (!bytes)
        return bytes.error();

    if (!QDir().exists(m_folder)) {
        if (!QDir().mkpath(m_folder) ||
            !QFile::setPermissions(m_folder,
                                   QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return Error{ErrorCode::FileUnwritable, u"folder"_s};
    }
    if (const auto saved = save(path(), *bytes); !saved)
        return saved.error();
    const QDir folder(m_folder);
    for (int older = 0; older < slotfile::version; ++older)
        QFile::remove(folder.filePath(slotfile::fileName(older)));
    removeUnfinished(path());
    return next.seq;
}

Status SlotStore::removeAll() const
{
    const int newest = std::max(newestVersion(m_folder), slotfile::version);
    for (int version = 0; version <= newest; ++version) {
        QFile file(QDir(m_folder).filePath(slotfile::fileName(version)));
        if (file.exists() && !file.remove())
            return Error{ErrorCode::FileUnwritable, slotfile::fileName(version)};
        removeUnfinished(file.fileName());
    }
    return {};
}

} // namespace stipple
