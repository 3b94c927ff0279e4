// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
// Every way in which a file can be wrong that reaches a technician: one code, nothing kept.

#include "tests/core/sharing/forgery.h"
#include "tests/core/sharing/twosides.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(Forgery &)>;

std::function<QByteArray(QByteArray)> replacing(const QByteArray &from, const QByteArray &to)
{
    return [from, to](QByteArray text) { return text.replace(from, to); };
}

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

/// A JPEG header that promises `side` squared pixels.
QByteArray hugeJpeg(quint16 side)
{
    auto jpeg = somePhoto();
    const auto frame = jpeg.indexOf(QByteArray("\xff\xc0", 2));
    const auto big = [side](int shift) { return static_cast<char>((side >> shift) & 0xff); };
    jpeg[frame + 5] = jpeg[frame + 7] = big(8);
    jpeg[frame + 6] = jpeg[frame + 8] = big(0);
    return jpeg;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestInboxFaults : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    Content m_content;
    const QDate m_day{2026, 1, 9};
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ClinicSide> m_studio;

    [[nodiscard]] Forgery forgery() const
    {
        return Forgery(m_studio->rows.own->device.box.recipient(), m_day);
    }

    /// Imports and answers the code; fails when anything was kept.
    ErrorCode refusal(const QByteArray &file)
    {
        const auto rows = m_studio->rows.rows;
        const auto writes = m_studio->rows.writes;
        const auto photoWrites = m_studio->photos.writes;
        const auto report = m_studio->inbox.import(file);
        if (report)
            qFatal("imported");
        if (m_studio->rows.rows != rows || m_studio->rows.writes != writes ||
            m_studio->photos.writes != photoWrites)
            qFatal("something was kept");
        return report.error().code;
    }

    void accept(const QByteArray &file) { QVERIFY(m_studio->inbox.import(file)); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TMPDIR", m_temporary.path().toLocal8Bit());
        auto content = Content::load();
        QVERIFY(content);
        m_content = *std::move(content);
    }

    void init()
    {
        m_clock = std::make_unique<FakeClock>(m_day);
        m_studio = std::make_unique<ClinicSide>(*m_clock, m_content.guidance);
        QVERIFY(m_studio->clinic.create(u"Demo studio"_s, u"Demo technician"_s));
    }

    /// Nothing of an envelope ever touches the disk.
    void cleanup() { QVERIFY(QDir(m_temporary.path()).isEmpty()); }

    void handMadeEnvelope_isAcceptedWhenNothingIsWrong()
    {
        auto whole = forgery();
        whole.addPhoto(somePhoto());

        const auto report = m_studio->inbox.import(whole.sealed());

        QVERIFY(report);
        QCOMPARE(report->entries, 1);
        QCOMPARE(report->photos, 1);
        QVERIFY(report->newClient);
    }

    void truncatedAtEveryByte_isRefused()
    {
        auto small = forgery();
        small.changeZip = [](RawZip &zip) {
            zip.files.append({.name = "pad", .content = QByteArray(archive::MinBytes, '\0')});
        };
        const auto file = small.sealed();
        QVERIFY(file.size() > 64 * 1024);
        for (qsizetype size = 0; size < file.size(); ++size)
            refusal(file.first(size));
        accept(file);
    }

    void everyFlippedBitOfHeaderAndSomeOfEveryChunk_areRefused()
    {
        auto small = forgery();
        small.changeZip = [](RawZip &zip) {
            zip.files.append({.name = "pad", .content = QByteArray(archive::MinBytes, '\0')});
        };
        const auto file = small.sealed();
        const auto nonceEnd = (age::inspect(file)->headerBytes + 16) * 8;
        for (qsizetype bit = 0; bit < nonceEnd; ++bit)
            refusal(flipped(file, bit));
        for (qsizetype bit = nonceEnd; bit < file.size() * 8; bit += 997)
            refusal(flipped(file, bit));
        accept(file);
    }

    void wrongEnvelope_isRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<ErrorCode>("code");
        const auto add = [](const char *name, ErrorCode code, const Change &change) {
            QTest::newRow(name) << change << code;
        };
        add("five thousand stanzas", ErrorCode::TooManyRecipients, [](Forgery &f) {
            f.changeFile = [](const QByteArray &file) {
                const auto start = file.indexOf("-> ");
                const auto end = file.indexOf("---");
                return file.first(start) + file.sliced(start, end - start).repeated(5000) +
                       file.sliced(end);
            };
        });
        add("too large", ErrorCode::EnvelopeTooLarge, [](Forgery &f) {
            f.changeFile = [](const QByteArray &file) {
                return file + QByteArray(envelope::MaxBytes, '\0');
            };
        });
        add("something else", ErrorCode::NotAnEnvelope, [](Forgery &f) {
            f.changeFile = [](const QByteArray &) { return QByteArray("%PDF-1.7"); };
        });
        add("empty", ErrorCode::NotAnEnvelope,
            [](Forgery &f) { f.changeFile = [](const QByteArray &) { return QByteArray(); }; });
        add("passphrase of two to the twenty-third", ErrorCode::NotForMe, [](Forgery &f) {
            f.changeFile = [](const QByteArray &) {
                return QByteArray("age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 23\n"
                                  "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n"
                                  "--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n");
            };
        });
        add("wrong recipient", ErrorCode::NotForMe,
            [](Forgery &f) { f.reader = AgeIdentity::generate().recipient(); });
        add("passed on", ErrorCode::NotAddressedToMe,
            [](Forgery &f) { f.manifest.to = {AgeIdentity::generate().recipient()}; });
        add("signed by another key", ErrorCode::SignatureInvalid,
            [](Forgery &f) { f.signer = SigningKey::generate(); });
        add("altered signature", ErrorCode::SignatureInvalid, [](Forgery &f) {
            f.changeSignature = [](const QByteArray &text) { return flipped(text, 60 * 8); };
        });
        add("no card", ErrorCode::UnknownSigner, [](Forgery &f) { f.manifest.card.clear(); });
        add("card of another device", ErrorCode::UnknownSigner,
            [](Forgery &f) { f.manifest.from = DeviceId::random(); });
        add("malformed card", ErrorCode::CardInvalid,
            [](Forgery &f) { f.manifest.card.replace("age1", "age2"); });
        add("card with a name that turns the text", ErrorCode::CardInvalid,
            [](Forgery &f) { f.manifest.card = f.card(u"Anna \u202egpj.exe"_s).bytes; });
        add("card with an invisible name", ErrorCode::CardInvalid,
            [](Forgery &f) { f.manifest.card = f.card(u"\u200bAnna"_s).bytes; });

        const auto unsound = ErrorCode::ManifestInvalid;
        const auto text = [&](const char *name, ErrorCode code, const QByteArray &from,
                              const QByteArray &to) {
            add(name, code, [=](Forgery &f) { f.changeManifest = replacing(from, to); });
        };
        text("later version", ErrorCode::UnknownVersion, "\"v\":1,\"id\"", "\"v\":2,\"id\"");
        text("unknown type", ErrorCode::UnknownType, "\"diary\"", "\"horoscope\"");
        text("answer instead of a diary", ErrorCode::UnknownType, "\"diary\"", "\"feedback\"");
        text("other format", unsound, "stipple-envelope", "stapple-envelope");
        text("version as text", unsound, "\"v\":1,\"id\"", "\"v\":\"1\",\"id\"");
        text("unknown member", unsound, "\"seq\"", "\"extra\":1,\"seq\"");
        text("missing member", unsound, "\"seq\":1,", "");
        text("sequence zero", unsound, "\"seq\":1", "\"seq\":0");
        text("sequence with a fraction", unsound, "\"seq\":1", "\"seq\":1.0");
        text("first with a predecessor", unsound, "\"prev\":\"\"",
             "\"prev\":\"" + QByteArray(64, 'a') + '"');
        text("second without a predecessor", unsound, "\"seq\":1", "\"seq\":2");
        text("no such instant", unsound, "07:00:00Z", "25:00:00Z");
        text("local time", unsound, "07:00:00Z", "07:00:00");
        text("nobody addressed", unsound, "\"to\":[\"", "\"to\":[],\"too\":[\"");
        text("name twice", ErrorCode::JsonDuplicateKey, "\"seq\":1", "\"seq\":1,\"seq\":2");
        text("bad UTF-8", ErrorCode::JsonInvalid, "stipple-envelope", "stipple\xff\xfe");
        text("number without end", ErrorCode::JsonInvalid, "\"seq\":1", "\"seq\":1e400");
        text("not a number", ErrorCode::JsonInvalid, "\"seq\":1", "\"seq\":NaN");
        text("a thousand arrays deep", ErrorCode::JsonTooDeep, "\"seq\":1",
             "\"seq\":" + QByteArray(1025, '[') + QByteArray(1025, ']'));

        const auto entry = [&](const char *name, const Change &change) {
            add(name, unsound, change);
        };
        entry("other hash",
              [](Forgery &f) { f.changeZip = [](RawZip &zip) { zip.files[2].content[5] = 'X'; }; });
        entry("other size",
              [](Forgery &f) { f.changeZip = [](RawZip &zip) { zip.files[2].content += ' '; }; });
        entry("file without an entry", [](Forgery &f) {
            f.changeZip = [](RawZip &zip) {
                zip.files.append(RawZip::File{.name = "media/0123456789abcdef0123456789abcdef.jpg",
                                              .content = "x"});
            };
        });
        entry("entry without a file", [](Forgery &f) {
            f.addPhoto(somePhoto());
            f.changeZip = [](RawZip &zip) { zip.files.removeLast(); };
        });
        add("no signature", ErrorCode::ArchiveInvalid,
            [](Forgery &f) { f.changeZip = [](RawZip &zip) { zip.files.removeAt(1); }; });
        add("no bundle", ErrorCode::ArchiveInvalid,
            [](Forgery &f) { f.changeZip = [](RawZip &zip) { zip.files.removeAt(2); }; });
        add("manifest too large", ErrorCode::ArchiveInvalid, [](Forgery &f) {
            f.changeManifest = [](const QByteArray &manifest) {
                return manifest + QByteArray(archive::MaxManifestBytes, ' ');
            };
        });
        add("file in a parent folder", ErrorCode::ArchiveNameRefused, [](Forgery &f) {
            f.changeZip = [](RawZip &zip) {
                zip.files.append(RawZip::File{.name = "../../autostart", .content = "x"});
            };
        });
        add("symbolic link", ErrorCode::ArchiveInvalid, [](Forgery &f) {
            f.changeZip = [](RawZip &zip) {
                zip.files.append(
                    {.name = "pad", .content = "/etc/passwd", .attributes = 0xa1ff0000});
            };
        });
        add("trailing bytes in the archive", ErrorCode::ArchiveInvalid,
            [](Forgery &f) { f.changeZip = [](RawZip &zip) { zip.after = "x"; }; });

        add("bundle that is no JSON", ErrorCode::JsonInvalid,
            [](Forgery &f) { f.bundle = "<x/>"; });
        add("bundle of somebody else", ErrorCode::BundleInvalid,
            [](Forgery &f) { f.bundle = encodeDiary(f.diary, ThreadId::random()); });
        add("bundle with a sound first and a wrong second entry", ErrorCode::BundleInvalid,
            [](Forgery &f) {
                auto second = f.diary.entries.first();
                second.id = EntryId::random();
                second.symptoms->redness = 99;
                f.diary.entries.append(second);
            });
        add("note with control characters", ErrorCode::BundleInvalid,
            [](Forgery &f) { f.diary.entries.first().note = u"\u001b[2J"_s; });
        add("photo that the bundle does not name", ErrorCode::BundleInvalid, [](Forgery &f) {
            f.addPhoto(somePhoto());
            f.diary.entries.first().photos.clear();
        });
        add("photo of another size than said", ErrorCode::BundleInvalid, [](Forgery &f) {
            f.addPhoto(somePhoto());
            f.diary.entries.first().photos.first().size += 1;
        });
        add("script as photo", ErrorCode::PhotoNotAnImage, [](Forgery &f) {
            f.addPhoto("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
        });
        add("photo cut short", ErrorCode::PhotoDamaged, [](Forgery &f) {
            f.addPhoto(somePhoto());
            const auto cut = somePhoto().chopped(40);
            f.media.clear();
            f.diary.entries.first().photos.clear();
            f.addPhoto(cut);
        });
        add("photo with too many pixels", ErrorCode::PhotoTooLarge,
            [](Forgery &f) { f.addPhoto(hugeJpeg(65'500)); });
        add("second photo damaged, first sound", ErrorCode::PhotoNotAnImage, [](Forgery &f) {
            f.addPhoto(somePhoto());
            f.addPhoto("nothing of the kind");
        });
    }

    void wrongEnvelope_isRefused()
    {
        QFETCH(Change, change);
        QFETCH(ErrorCode, code);
        auto wrong = forgery();
        change(wrong);

        QCOMPARE(refusal(wrong.sealed()), code);
    }

    void replayed_isAlreadyImported()
    {
        const auto file = forgery().sealed();
        accept(file);

        QCOMPARE(refusal(file), ErrorCode::AlreadyImported);
    }

    void sameEnvelopeInAnotherFile_isAlreadyImported()
    {
        const auto once = forgery();
        accept(once.sealed());

        // Encrypted anew, so that not one byte but the version line is the same.
        QCOMPARE(refusal(once.sealed()), ErrorCode::AlreadyImported);
    }

    void sameIdWithOtherContent_isRefused()
    {
        auto once = forgery();
        accept(once.sealed());
        once.diary.entries.first().symptoms->redness = 4;

        QCOMPARE(refusal(once.sealed()), ErrorCode::SameIdOtherContent);
    }

    void anotherPersonInAKnownThread_isRefused()
    {
        const auto first = forgery();
        accept(first.sealed());
        auto intruder = forgery();
        intruder.manifest.thread = first.manifest.thread;
        QCOMPARE(refusal(intruder.sealed()), ErrorCode::UnknownSigner);

        // Nor under the known device's name with keys of their own.
        intruder.author.id = first.author.id;
        intruder.manifest.from = first.author.id;
        intruder.manifest.card = intruder.card().bytes;
        QCOMPARE(refusal(intruder.sealed()), ErrorCode::UnknownSigner);

        // Nor with the known card, which they cannot sign for.
        intruder.manifest.card = first.manifest.card;
        QCOMPARE(refusal(intruder.sealed()), ErrorCode::SignatureInvalid);
    }

    void fullDiskAmongPhotos_leavesNone()
    {
        auto two = forgery();
        two.addPhoto(somePhoto());
        two.addPhoto(somePhoto(50));
        m_studio->photos.writesUntilFull = 1;

        const auto report = m_studio->inbox.import(two.sealed());

        QCOMPARE(report.error().code, ErrorCode::DiskFull);
        QVERIFY(m_studio->photos.files.isEmpty());
        QVERIFY(m_studio->rows.rows.isEmpty());
    }

    void repositoryThatFails_leavesNoPhoto()
    {
        auto one = forgery();
        one.addPhoto(somePhoto());
        m_studio->rows.failure = Error{ErrorCode::DatabaseFailed, {}};

        QCOMPARE(m_studio->inbox.import(one.sealed()).error().code, ErrorCode::DatabaseFailed);
        QVERIFY(m_studio->photos.files.isEmpty());
    }

    void withoutAClinic_nothingIsOpened()
    {
        const auto file = forgery().sealed();
        m_studio->rows.own.reset();

        QCOMPARE(m_studio->inbox.import(file).error().code, ErrorCode::NotFound);
    }

    void markupInANote_staysText()
    {
        const auto note = u"<img src=\"http://example.org/x\"><b>itchy</b>"_s;
        auto marked = forgery();
        marked.diary.entries.first().note = note;
        accept(marked.sealed());

        QCOMPARE(m_studio->rows.rows.first().entries.first().note, note);
    }
};

QTEST_GUILESS_MAIN(TestInboxFaults)
#include "tst_inboxfaults.moc"
