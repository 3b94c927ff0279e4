// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What a person entrusts to the app can be found nowhere on the disk and in no log.

#include "core/settings/settings.h"
#include "tests/storage/fixture.h"

#include <QSqlQuery>
#include <QStringEncoder>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QString canary = u"CANARY7f3a"_s;
const QByteArray canaryBytes = canary.toLatin1();
const QDate rememberedDay(2026, 3, 17);

QString *logged = nullptr;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    *logged += text + u'\n';
}

/// The forms in which text could lie in a file.
QList<QByteArray> traces()
{
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    return {canaryBytes,         utf16(canary), canaryBytes.toBase64().first(12),
            canaryBytes.toHex(), "2026-03-17",  QByteArray::number(rememberedDay.toJulianDay())};
}

QString traceIn(const QHash<QString, QByteArray> &files)
{
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        for (const auto &trace : traces()) {
            if (file.value().contains(trace) || file.key().toUtf8().contains(trace))
                return file.key() + u": "_s + QString::fromLatin1(trace);
        }
    }
    return {};
}

/// A client's side of sharing, with the canary in every text.
void entrustSharing(SharingRepository &sharing)
{
    const QDateTime then(rememberedDay, QTime(8, 0), Qt::UTC);
    const KnownClinic clinic{.thread = ThreadId::random(),
                             .card = canaryBytes,
                             .ownCard = canaryBytes,
                             .verified = true,
                             .addedAt = then};
    const ChainLink link{.seq = 1, .hash = QByteArray(32, '\x01'), .prev = {}};
    const SentEnvelope sent{.id = EnvelopeId::random(),
                            .thread = clinic.thread,
                            .fileName = u"0123456789abcdef0123456789abcdef.age"_s,
                            .link = link,
                            .sealedAt = then,
                            .from = rememberedDay,
                            .to = rememberedDay,
                            .days = 1,
                            .photos = 1,
                            .notes = 1,
                            .bytes = 6};
    QVERIFY(sharing.insertIdentity(DeviceIdentity::generate()));
    QVERIFY(sharing.insertSent(sent, "sealed", clinic));
    const EnvelopeRecord record{.id = EnvelopeId::random(),
                                .thread = clinic.thread,
                                .from = DeviceId::random(),
                                .link = link,
                                .created = then,
                                .received = then};
    const Feedback feedback{
        .id = FeedbackId::random(), .revision = 1, .writtenAt = then, .text = canary, .about = {}};
    QVERIFY(sharing.importFeedback(record, {{.feedback = feedback,
                                             .thread = clinic.thread,
                                             .from = record.from,
                                             .received = then,
                                             .read = false}}));
}

/// A technician's side of it.
void entrustReview(ReviewRepository &review)
{
    const QDateTime then(rememberedDay, QTime(8, 0), Qt::UTC);
    const auto client = DeviceIdentity::generate();
    const ChainLink link{.seq = 1, .hash = QByteArray(32, '\x01'), .prev = {}};
    const ReviewEntry entry{.id = EntryId::random(),
                            .revision = 1,
                            .day = rememberedDay,
                            .loggedAt = then,
                            .symptoms = Symptoms{.signs = {canary}},
                            .note = canary,
                            .photos = {},
                            .received = then,
                            .reviewed = false};
    const DiaryImport import{.record = {.id = EnvelopeId::random(),
                                        .thread = ThreadId::random(),
                                        .from = client.id,
                                        .link = link,
                                        .created = then,
                                        .received = then},
                             .card = ClientCard::make(client.id, canary, client.box.recipient(),
                                                      client.signing.verifyKey()),
                             .sessions = {{.id = SessionId::random(), .day = rememberedDay}},
                             .modifiers = {canary},
                             .entries = {entry},
                             .removed = {}};
    QVERIFY(review.saveClinic({.root = SigningKey::generate(),
                               .device = DeviceIdentity::generate(),
                               .card = canaryBytes}));
    QVERIFY(review.importDiary(import));
    const Feedback feedback{.id = FeedbackId::random(),
                            .revision = 1,
                            .writtenAt = then,
                            .text = canary,
                            .about = {entry.id}};
    QVERIFY(review.insertAnswer(import.record.thread,
                                {.feedback = feedback,
                                 .envelope = EnvelopeId::random(),
                                 .fileName = u"0123456789abcdef0123456789abcdef.age"_s,
                                 .link = link},
                                "sealed"));
}

Result<QByteArray> sameSmall(const QByteArray &jpeg)
{
    return jpeg;
}

/// Puts the canary into everything that can be kept.
void entrust(DataFolder &folder)
{
    auto &storage = *folder.storage;
    DiaryService diary(storage.diary(), storage.photos(), folder.clock);
    auto draft = entryDraft(rememberedDay, canary, {draftPhoto(View::Top, canaryBytes)});
    draft.symptoms.signs = {canary};
    draft.upkeep = {.hairMm = 3, .products = {canary}};
    QVERIFY(diary.add(draft));
    auto changed = diary.draftOf(draft.id);
    QVERIFY(changed);
    changed->upkeep.hairMm = 4;
    QVERIFY(diary.change(*changed));
    QCOMPARE(*(*diary.photoReading(draft.photos.first().id, sameSmall))(), canaryBytes);
    auto unfinished = entryDraft(rememberedDay, canary, {draftPhoto(View::Top, canaryBytes)});
    unfinished.upkeep = {.hairMm = 3, .products = {canary}};
    QVERIFY(diary.saveDraft(unfinished));

    QVERIFY(storage.care().insert({.id = SessionId::random(), .day = rememberedDay}));
    QVERIFY(storage.care().setTicked({.day = rememberedDay, .taskId = canary}, true));
    QVERIFY(storage.care().insertPlan({.name = {canary, 1},
                                       .document = canaryBytes,
                                       .importedAt = QDateTime(rememberedDay, QTime(8, 0), Qt::UTC),
                                       .inForce = true}));
    Settings settings(storage.settings());
    QVERIFY(settings.setValue(Setting::Name, canary));
    QVERIFY(settings.setModifiers({canary}));
    const ContentPin pin{.name = canary, .sha256 = canaryBytes};
    QVERIFY(storage.responses().save({.id = ResponseId::random(),
                                      .questionnaire = canary,
                                      .completed = true,
                                      .startedAt = folder.clock.now(),
                                      .changedAt = folder.clock.now(),
                                      .document = canaryBytes,
                                      .pins = {pin}},
                                     {{.pin = pin, .bytes = canaryBytes}}));
    QVERIFY(storage.intake().save({.id = ClinicFormId::random(),
                                   .form = canaryBytes,
                                   .table = canaryBytes,
                                   .importedAt = QDateTime(rememberedDay, QTime(8, 0), Qt::UTC)}));
    entrustSharing(storage.sharing());
    entrustReview(storage.review());
}

} // namespace

class TestPrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCanary_isSeenByThisTest()
    {
        QVERIFY(!traceIn({{u"file"_s, "before " + canaryBytes}}).isEmpty());
        QVERIFY(!traceIn({{u"folder/"_s + canary, ""}}).isEmpty());
    }

    void whatIsKept_liesNowhereInPlain_openOrClosed()
    {
        DataFolder folder;
        QString log;
        logged = &log;
        const auto before = qInstallMessageHandler(keepLog);
        QVERIFY(folder.open());
        entrust(folder);
        const auto whileOpen = folder.everyFile();
        QVERIFY(folder.open());
        const auto note = folder.storage->diary().latest();
        folder.storage.reset();
        const auto closed = folder.everyFile();
        qInstallMessageHandler(before);

        QVERIFY(note && note->has_value());
        QCOMPARE((*note)->note, canary);
        QVERIFY(whileOpen.contains(folder.database() + u"-wal"_s));
        QVERIFY(whileOpen.size() >= 4);
        QCOMPARE(traceIn(whileOpen), QString());
        QCOMPARE(traceIn(closed), QString());
        QVERIFY2(!log.contains(canary), qPrintable(log));
    }

    void failures_tellNothing()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        entrust(folder);
        const auto entry = *folder.storage->diary().latest();
        QStringList details;

        details.append(folder.storage->diary().insert(*entry).error().detail);
        QSqlQuery breakNotes(folder.storage->database().connection());
        QVERIFY(breakNotes.exec(u"UPDATE entry SET note = x'00'"_s));
        details.append(folder.storage->diary().entry(entry->id).error().detail);
        QVERIFY(breakNotes.exec(u"DROP TABLE entry"_s));
        details.append(folder.storage->diary().insert(*entry).error().detail);
        details.append(folder.storage->diary().latest().error().detail);

        for (const auto &detail : details) {
            QVERIFY(!detail.isEmpty());
            QVERIFY2(!detail.contains(canary) && !detail.contains(u"2026-03-17"_s),
                     qPrintable(detail));
        }
    }

    void deletedDrafts_leaveNoCellBehind()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        DiaryService diary(folder.storage->diary(), folder.storage->photos(), folder.clock);
        auto draft = entryDraft(rememberedDay, QString(3000, u'x'));
        QVERIFY(diary.saveDraft(draft));
        QSqlQuery cell(folder.storage->database().connection());
        QVERIFY(cell.exec(u"SELECT note FROM draft"_s) && cell.next());
        const auto sealed = cell.value(0).toByteArray().mid(100, 64);
        cell.finish();
        QVERIFY(diary.discardDraft());
        folder.storage.reset();

        for (const auto &content : folder.everyFile())
            QVERIFY(!content.contains(sealed));
    }

    void folders_areTheOwnersAlone()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup |
                            QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;

        QVERIFY(!(QFile::permissions(folder.path()) & others));
        QVERIFY(!(QFile::permissions(folder.media()) & others));
    }
};

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
