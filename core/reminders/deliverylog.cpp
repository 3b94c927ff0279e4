// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/reminders/deliverylog.h"

#include "core/base/wholefile.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/reminders/stamps.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <array>

// POSIX.1-2017, which every system that Stipple runs on speaks.
#include <unistd.h>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{
    std::pair{Delivery::What::Shown, "shown"_L1},
    std::pair{Delivery::What::Returned, "returned"_L1},
    std::pair{Delivery::What::Joined, "joined"_L1},
    std::pair{Delivery::What::Missed, "missed"_L1},
    std::pair{Delivery::What::Blocked, "blocked"_L1},
    std::pair{Delivery::What::Unreadable, "unreadable"_L1},
};

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

std::optional<Delivery> deliveryFrom(const QByteArray &line)
{
    const auto object = json::parse(line, {.maxBytes = 4096, .maxDepth = 4});
    if (!object)
        return std::nullopt;
    const auto k = object->value(u"k").integer();
    const auto t = instantFrom(object->value(u"t").toString());
    const auto what = deliverylog::whatOf(object->value(u"what").toString());
    if (!k || !t || !what || !object->value(u"id").isString())
        return std::nullopt;
    return Delivery{*k, *t, object->value(u"id").toString(), *what};
}

/// Whether the last line was cut short; the next one must not grow on to it.
bool endsTorn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return false;
    return !file.seek(file.size() - 1) || file.read(1) != "\n";
}

} // namespace

namespace deliverylog {

QString whatName(Delivery::What what)
{
    const auto row = std::find_if(names.cbegin(), names.cend(),
                                  [&](const auto &name) { return name.first == what; });
    return row == names.cend() ? QString() : QString(row->second);
}

std::optional<Delivery::What> whatOf(QStringView name)
{
    const auto row = std::find_if(names.cbegin(), names.cend(),
                                  [&](const auto &each) { return each.second == name; });
    return row == names.cend() ? std::nullopt : std::optional(row->first);
}

QList<Delivery> parse(const QByteArray &bytes)
{
    QList<Delivery> deliveries;
    for (const auto &line : bytes.split('\n')) {
        if (auto delivery = deliveryFrom(line))
            deliveries.append(*std::move(delivery));
    }
    return deliveries;
}

QByteArray line(const Delivery &delivery)
{
    return json::write(json::Object{{u"k"_s, delivery.k},
                                    {u"t"_s, toStamp(delivery.t)},
                                    {u"id"_s, delivery.id},
                                    {u"what"_s, whatName(delivery.what)}}) +
           '\n';
}

} // namespace deliverylog

DeliveryLog::DeliveryLog(QString folder)
    : m_folder(std::move(folder))
{}

QString DeliveryLog::path() const
{
    return QDir(m_folder).filePath(u"deliveries.v1.log"_s);
}

QList<Delivery> DeliveryLog::read() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? deliverylog::parse(file.readAll()) : QList<Delivery>();
}

Status DeliveryLog::append(const QList<Delivery> &deliveries) const
{
    if (deliveries.isEmpty())
        return {};
    QByteArray lines;
    if (endsTorn(path()))
        lines += '\n';
    for (const auto &delivery : deliveries)
        lines += deliverylog::line(delivery);

    QFile file(path());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) ||
        !file.setPermissions(ownerOnly) || file.write(lines) != lines.size() ||
        ::fsync(file.handle()) != 0)
        return writingError(file);
    const bool isLong = file.size() > deliverylog::maxBytes;
    file.close();
    return isLong ? trim() : Status();
}

Status DeliveryLog::remove() const
{
    QFile file(path());
    if (file.exists() && !file.remove())
        return Error{ErrorCode::FileUnwritable, u"delivery log"_s};
    removeUnfinished(path());
    return {};
}

Status DeliveryLog::trim() const
{
    QFile old(path());
    if (!old.open(QIODevice::ReadOnly))
        return writingError(old);
    auto bytes = old.readAll();
    const auto cut =
        bytes.indexOf('\n', std::max(bytes.size() - deliverylog::maxBytes / 2, qsizetype{0}));
    bytes = bytes.mid(cut + 1);

    QSaveFile file(path());
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return writingError(file);
    return putInPlace(file, bytes);
}

} // namespace stipple
