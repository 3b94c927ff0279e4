// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/clinicservice.h"

#include "core/sharing/plaintext.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

Roster lasting(Roster roster, const QDateTime &now)
{
    roster.issued = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    roster.expires = roster.issued.addDays(ClinicService::rosterDays);
    return roster;
}

} // namespace

ClinicService::ClinicService(ReviewRepository &repository, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_clock(clock)
{}

Result<std::optional<ClinicCard>> ClinicService::card() const
{
    const auto own = m_repository.clinic();
    if (!own)
        return own.error();
    if (!*own)
        return std::optional<ClinicCard>();
    auto card = ClinicCard::parse((*own)->card);
    if (!card)
        return card.error();
    return std::optional(*std::move(card));
}

Result<ClinicCard> ClinicService::create(const QString &clinic, const QString &technician)
{
    const auto name = clinic.trimmed();
    const auto person = technician.trimmed();
    if (!isPlainName(name) || !isPlainName(person))
        return Error{ErrorCode::InvalidArgument, u"name"_s};
    const auto present = m_repository.clinic();
    if (!present)
        return present.error();
    if (*present)
        return Error{ErrorCode::AlreadyExists, u"clinic"_s};

    OwnClinic own{.root = SigningKey::generate(), .device = DeviceIdentity::generate(), .card = {}};
    auto roster = lasting({}, m_clock.now());
    roster.devices.append({.id = own.device.id,
                           .box = own.device.box.recipient(),
                           .signing = own.device.signing.verifyKey(),
                           .name = person,
                           .from = roster.issued,
                           .until = {}});
    auto card = ClinicCard::make(name, own.root, roster);
    own.card = card.bytes;
    if (const auto saved = m_repository.saveClinic(own); !saved)
        return saved.error();
    Q_EMIT changed();
    return card;
}

Result<ClinicCard> ClinicService::renewIfNeeded()
{
    auto own = m_repository.clinic();
    if (!own)
        return own.error();
    if (!*own)
        return Error{ErrorCode::NotFound, u"clinic"_s};
    auto present = ClinicCard::parse((*own)->card);
    if (!present || freshness(present->roster, m_clock.now()) == Freshness::Fresh)
        return present;

    auto roster = lasting(present->roster, m_clock.now());
    ++roster.number;
    auto next = ClinicCard::make(present->name, (*own)->root, roster);
    (*own)->card = next.bytes;
    if (const auto saved = m_repository.saveClinic(**own); !saved)
        return saved.error();
    Q_EMIT changed();
    return next;
}

} // namespace stipple
