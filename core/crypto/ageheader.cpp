// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/ageheader.h"

#include "core/crypto/age.h"
#include "core/crypto/kdf.h"
#include "core/crypto/strictbase64.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace stipple::age {

namespace {

constexpr QByteArrayView VersionLine = "age-encryption.org/v1\n";
constexpr QByteArrayView StanzaStart = "-> ";
constexpr QByteArrayView End = "---";
constexpr QByteArrayView X25519 = "X25519";
constexpr QByteArrayView Scrypt = "scrypt";
constexpr QByteArrayView X25519Info = "age-encryption.org/v1/X25519";
constexpr qsizetype LineWidth = 64;
constexpr qsizetype FileKeySize = 16;
constexpr qsizetype PointSize = crypto_scalarmult_curve25519_BYTES;
constexpr qsizetype TagSize = crypto_aead_chacha20poly1305_ietf_ABYTES;

using crypto::Padding;

Error malformed(const QString &where)
{
    return Error{ErrorCode::EnvelopeAltered, QStringLiteral("age header: ") + where};
}

/// Hands out the lines of a header, never looking past MaxHeaderBytes.
class Lines
{
public:
    explicit Lines(const QByteArray &file)
        : m_file(file)
    {}

    [[nodiscard]] Result<QByteArrayView> next()
    {
        const auto window = QByteArrayView(m_file).first(std::min(m_file.size(), MaxHeaderBytes));
        const auto end = window.indexOf('\n', m_at);
        if (end < 0 && m_file.size() > MaxHeaderBytes)
            return Error{ErrorCode::EnvelopeTooLarge, QStringLiteral("age header")};
        if (end < 0)
            return Error{ErrorCode::EnvelopeTruncated, QStringLiteral("age header")};
        auto line = window.sliced(m_at, end - m_at);
        m_at = end + 1;
        return line;
    }

    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    const QByteArray &m_file;
    qsizetype m_at = VersionLine.size();
};

bool isArgument(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

Result<Stanza> parseStanza(QByteArrayView firstLine, Lines &lines)
{
    auto words = firstLine.sliced(StanzaStart.size()).toByteArray().split(' ');
    if (!std::all_of(words.cbegin(), words.cend(),
                     [](const auto &word) { return isArgument(word); }))
        return malformed(QStringLiteral("arguments"));
    Stanza stanza{.type = words.takeFirst(), .arguments = words, .body = {}};

    QByteArray text;
    for (qsizetype width = LineWidth; width == LineWidth;) {
        const auto line = lines.next();
        if (!line)
            return line.error();
        width = line->size();
        if (width > LineWidth)
            return malformed(QStringLiteral("line too long"));
        text += *line;
    }
    const auto body = crypto::fromStrictBase64(text, Padding::Forbidden);
    if (!body)
        return malformed(QStringLiteral("stanza body"));
    stanza.body = *body;
    return stanza;
}

/// Refuses what is no age file, telling a cut one from another kind of file.
Status checkVersion(const QByteArray &file)
{
    if (file.startsWith(VersionLine))
        return {};
    if (!file.isEmpty() && VersionLine.startsWith(file))
        return Error{ErrorCode::EnvelopeTruncated, QStringLiteral("age version line")};
    return Error{ErrorCode::NotAnEnvelope, {}};
}

Status parseMac(QByteArrayView line, Header &header)
{
    if (!line.startsWith("--- "))
        return malformed(QStringLiteral("end"));
    const auto mac = crypto::fromStrictBase64(line.sliced(End.size() + 1), Padding::Forbidden);
    if (!mac || mac->size() != crypto::KeySize)
        return malformed(QStringLiteral("MAC"));
    header.mac = *mac;
    return {};
}

/// A passphrase stanza stands alone, or the passphrase would vouch for files it did not make.
Status checkMixture(const QList<Stanza> &stanzas)
{
    const auto passphrases = std::count_if(stanzas.cbegin(), stanzas.cend(),
                                           [](const auto &s) { return s.type == Scrypt; });
    if (stanzas.isEmpty() || (passphrases > 0 && stanzas.size() > 1))
        return malformed(QStringLiteral("stanzas"));
    return {};
}

Secret wrapKey(const Secret &shared, QByteArrayView share, QByteArrayView recipient)
{
    return crypto::hkdfSha256(shared, share.toByteArray() + recipient.toByteArray(), X25519Info);
}

/// Each wrapping key is used once, so the nonce is zero.
constexpr std::array<uchar, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> ZeroNonce{};

const uchar *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

Result<std::optional<Secret>> unwrapX25519(const Stanza &stanza, const AgeIdentity &identity)
{
    const auto share = crypto::fromStrictBase64(stanza.arguments.constFirst(), Padding::Forbidden);
    if (!share || share->size() != PointSize || stanza.body.size() != FileKeySize + TagSize)
        return malformed(QStringLiteral("X25519 stanza"));

    Secret shared(PointSize);
    if (crypto_scalarmult_curve25519(shared.data(), identity.key().data(), raw(*share)) != 0)
        return malformed(QStringLiteral("X25519 share"));
    const auto key = wrapKey(shared, *share, identity.recipient().key);

    Secret fileKey(FileKeySize);
    const auto failed = crypto_aead_chacha20poly1305_ietf_decrypt(
        fileKey.data(), nullptr, nullptr, raw(stanza.body), static_cast<size_t>(stanza.body.size()),
        nullptr, 0, ZeroNonce.data(), key.data());
    if (failed)
        return std::optional<Secret>();
    return std::optional<Secret>(std::move(fileKey));
}

/// `-> X25519 <share>` and the wrapped key beneath it.
Result<QByteArray> x25519Stanza(const Secret &fileKey, const AgeRecipient &recipient)
{
    const auto ephemeral = AgeIdentity::generate();
    const auto &share = ephemeral.recipient().key;
    Secret shared(PointSize);
    if (recipient.key.size() != PointSize ||
        crypto_scalarmult_curve25519(shared.data(), ephemeral.key().data(), raw(recipient.key)))
        return Error{ErrorCode::InvalidArgument, QStringLiteral("age recipient")};
    const auto key = wrapKey(shared, share, recipient.key);

    QByteArray body(FileKeySize + TagSize, Qt::Uninitialized);
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<uchar *>(body.data()), nullptr,
                                              fileKey.data(), FileKeySize, nullptr, 0, nullptr,
                                              ZeroNonce.data(), key.data());
    return StanzaStart.toByteArray() + X25519.toByteArray() + ' ' +
           crypto::toBase64(share, Padding::Forbidden) + '\n' +
           crypto::toBase64(body, Padding::Forbidden) + '\n';
}

QByteArray macOf(const Secret &fileKey, const QByteArray &covered)
{
    return crypto::hmacSha256(crypto::hkdfSha256(fileKey, {}, "header"), covered);
}

} // namespace

Result<Header> parseHeader(const QByteArray &file)
{
    if (const auto version = checkVersion(file); !version)
        return version.error();

    Header header;
    Lines lines(file);
    for (;;) {
        const auto lineStart = lines.position();
        const auto line = lines.next();
        if (!line)
            return line.error();
        if (!line->startsWith(StanzaStart)) {
            if (const auto mac = parseMac(*line, header); !mac)
                return mac.error();
            header.covered = file.left(lineStart + End.size());
            break;
        }
        if (header.stanzas.size() == MaxStanzas)
            return Error{ErrorCode::TooManyRecipients, {}};
        auto stanza = parseStanza(*line, lines);
        if (!stanza)
            return stanza.error();
        header.stanzas.append(*std::move(stanza));
    }
    if (const auto mixture = checkMixture(header.stanzas); !mixture)
        return mixture.error();
    header.size = lines.position();
    return header;
}

Unwrap unwrapFor(const QList<AgeIdentity> &identities)
{
    return [identities](const Stanza &stanza) -> Result<std::optional<Secret>> {
        if (stanza.type != X25519)
            return std::optional<Secret>();
        if (stanza.arguments.size() != 1)
            return malformed(QStringLiteral("X25519 stanza"));
        for (const auto &identity : identities) {
            auto key = unwrapX25519(stanza, identity);
            if (!key || *key)
                return key;
        }
        return std::optional<Secret>();
    };
}

Result<Secret> fileKey(const Header &header, const Unwrap &unwrap)
{
    for (const auto &stanza : header.stanzas) {
        const auto key = unwrap(stanza);
        if (!key)
            return key.error();
        if (!*key)
            continue;
        const auto expected = macOf(**key, header.covered);
        if (sodium_memcmp(expected.constData(), header.mac.constData(), crypto::KeySize) != 0)
            return Error{ErrorCode::EnvelopeAltered, QStringLiteral("age header MAC")};
        return **key;
    }
    return Error{ErrorCode::NotForMe, {}};
}

Result<QByteArray> writeHeader(const Secret &fileKey, const QList<AgeRecipient> &recipients)
{
    if (recipients.isEmpty())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("no recipient")};
    if (recipients.size() > MaxStanzas)
        return Error{ErrorCode::TooManyRecipients, QString::number(recipients.size())};
    auto header = VersionLine.toByteArray();
    for (const auto &recipient : recipients) {
        const auto stanza = x25519Stanza(fileKey, recipient);
        if (!stanza)
            return stanza.error();
        header += *stanza;
    }
    header += End.toByteArray();
    header += ' ' + crypto::toBase64(macOf(fileKey, header), Padding::Forbidden) + '\n';
    return header;
}

qsizetype headerSize(qsizetype recipients)
{
    const auto base64 = [](qsizetype bytes) { return (bytes * 4 + 2) / 3; };
    const auto stanza = StanzaStart.size() + X25519.size() + 1 + base64(PointSize) + 1 +
                        base64(FileKeySize + TagSize) + 1;
    return VersionLine.size() + recipients * stanza + End.size() + 1 + base64(crypto::KeySize) + 1;
}

} // namespace stipple::age
