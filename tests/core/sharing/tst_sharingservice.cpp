// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/hash.h"
#include "tests/core/sharing/twosides.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate sessionDay(2026, 1, 5);

Symptoms sore()
{
    Symptoms symptoms;
    symptoms.redness = 3;
    symptoms.pain = 5;
    symptoms.temperatureC = 37.4;
    symptoms.fluid = Fluid::Clear;
    return symptoms;
}

} // namespace

class TestSharingService : public QObject
{
    Q_OBJECT

private:
    Content m_content;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ClientSide> m_client;
    std::unique_ptr<ClinicSide> m_studio;
    ThreadId m_thread;
    QByteArray m_card;

    [[nodiscard]] ShareChoice everything() const
    {
        return ClientSide::choice(m_thread, sessionDay, m_clock->today());
    }

    /// Shares everything and lets the studio answer with `text`.
    QByteArray answered(const QString &text)
    {
        const auto shared = m_client->sharing.seal(everything());
        const auto imported = m_studio->inbox.import(shared->bytes);
        return m_studio->inbox.answer(imported->thread, text)->bytes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto content = Content::load();
        QVERIFY(content);
        m_content = *std::move(content);
    }

    void init()
    {
        m_clock = std::make_unique<FakeClock>(sessionDay.addDays(4));
        m_client = std::make_unique<ClientSide>(*m_clock, m_content);
        m_studio = std::make_unique<ClinicSide>(*m_clock, m_content.guidance);
        const auto card = m_studio->clinic.create(u"Demo studio"_s, u"Demo technician"_s);
        QVERIFY(card);
        m_card = card->bytes;
        const auto clinic = m_client->sharing.importCard(m_card);
        QVERIFY(clinic);
        m_thread = clinic->thread;
        QVERIFY(m_client->care.addSession(sessionDay));
    }

    void card_takenInTwice_isOneClinic()
    {
        QVERIFY(m_client->sharing.importCard(m_card));

        const auto clinics = m_client->sharing.clinics();
        QCOMPARE(clinics->size(), 1);
        QCOMPARE(clinics->first().card.name, u"Demo studio"_s);
        QVERIFY(!clinics->first().verified);
        QCOMPARE(clinics->first().freshness, Freshness::Fresh);
    }

    void card_withAnOlderRoster_isRefused()
    {
        m_clock->moveTo(m_clock->now().addDays(350));
        const auto renewed = m_studio->clinic.renewIfNeeded();
        QCOMPARE(renewed->roster.number, 2);
        QVERIFY(m_client->sharing.importCard(renewed->bytes));
        const auto kept = m_client->sharingRows.clinicRows;

        const auto older = m_client->sharing.importCard(m_card);

        QCOMPARE(older.error().code, ErrorCode::CardRolledBack);
        QCOMPARE(m_client->sharingRows.clinicRows, kept);
    }

    void card_ofTheSameNumberWithAnotherRoster_isRefused()
    {
        auto roster = m_studio->clinic.card().valueOr({})->roster;
        roster.devices[0].name = u"Somebody else"_s;
        const auto twin = ClinicCard::make(u"Demo studio"_s, m_studio->rows.own->root, roster);

        QCOMPARE(m_client->sharing.importCard(twin.bytes).error().code, ErrorCode::CardRolledBack);
    }

    void card_expired_isRefusedOnlyWhenNew()
    {
        m_clock->moveTo(m_clock->now().addDays(340));
        QCOMPARE(m_client->sharing.clinics()->first().freshness, Freshness::ExpiresSoon);
        m_clock->moveTo(m_clock->now().addDays(40));
        QCOMPARE(m_client->sharing.clinics()->first().freshness, Freshness::Expired);
        QCOMPARE(m_client->sharing.importCard(m_card).error().code, ErrorCode::CardExpired);

        // Who needs help is not kept from asking for it.
        m_client->log(m_clock->today(), sore());
        QVERIFY(m_client->sharing.seal(
            ClientSide::choice(m_thread, m_clock->today(), m_clock->today())));
    }

    void preview_listsExactlyWhatLeavesAndWhatStays()
    {
        QVERIFY(m_client->settings.setValue(Setting::Name, u"Demo client"_s));
        QVERIFY(m_client->settings.setModifiers({u"RM-1"_s}));
        m_client->log(sessionDay.addDays(-20), sore());
        m_client->log(sessionDay, sore(), u"first"_s, somePhoto());
        const auto chosen = m_client->log(sessionDay.addDays(4), {}, u"second"_s);
        m_client->log(sessionDay.addDays(3), {}, u"third"_s);
        QVERIFY(m_client->care.addSession(sessionDay.addDays(30)));
        auto choice = everything();
        choice.notes = {chosen};

        const auto preview = m_client->sharing.preview(choice);

        QVERIFY(preview);
        QCOMPARE(preview->clinic.card.name, u"Demo studio"_s);
        QCOMPARE(preview->devices, 1);
        QVERIFY(preview->name.isEmpty());
        QCOMPARE(preview->days, (QList<QDate>{sessionDay, sessionDay.addDays(4)}));
        QCOMPARE(preview->photos, QList<PhotoId>{m_client->entries.rows[1].photos[0].id});
        QCOMPARE(preview->symptoms,
                 (QList<SymptomKind>{SymptomKind::Redness, SymptomKind::Pain, SymptomKind::Fluid,
                                     SymptomKind::Temperature}));
        QCOMPARE(preview->notes.size(), 1);
        QCOMPARE(preview->notes[0].text, u"second"_s);
        QCOMPARE(preview->otherNotes.size(), 2);
        QCOMPARE(preview->sessions, QList<QDate>{sessionDay});
        QCOMPARE(preview->modifiers, QSet<QString>{u"RM-1"_s});
        QCOMPARE(preview->stays,
                 (QList<Staying>{Staying::Name, Staying::Notes, Staying::OtherDays,
                                 Staying::Assessment, Staying::DeviceModel, Staying::Place}));
        QVERIFY(preview->fits);
    }

    void preview_withoutAnything_tellsWhatWouldBeThere()
    {
        QVERIFY(m_client->settings.setModifiers({u"RM-1"_s}));
        m_client->log(sessionDay, sore(), u"first"_s, somePhoto());
        auto choice = everything();
        choice.photos = choice.symptoms = choice.modifiers = false;

        const auto preview = m_client->sharing.preview(choice);

        QVERIFY(preview->isEmpty());
        QCOMPARE(preview->stays, (QList<Staying>{Staying::Photos, Staying::Symptoms, Staying::Notes,
                                                 Staying::Modifiers, Staying::Assessment,
                                                 Staying::DeviceModel, Staying::Place}));
        const auto sealed = m_client->sharing.seal(choice);
        QCOMPARE(sealed.error().code, ErrorCode::InvalidArgument);
        QVERIFY(m_client->sharingRows.sentRows.isEmpty());
    }

    void preview_tellsTheSizeOfTheFileToTheByte()
    {
        for (int day = 0; day < 4; ++day) {
            m_client->log(sessionDay.addDays(day), sore(), u"x"_s.repeated(day * 3000),
                          photofiles::encoded(photofiles::quadrants(900, 700), "jpg", 90));
            auto choice = everything();
            choice.notes = {m_client->entries.rows.last().id};
            const auto preview = m_client->sharing.preview(choice);
            const auto sealed = m_client->sharing.seal(choice);
            QCOMPARE(sealed->bytes.size(), preview->bytes);
        }
    }

    void aLargePhoto_leavesAsASmallerCopyAndStaysWhole()
    {
        const auto kept = photofiles::encoded(photofiles::quadrants(4000, 3000), "jpg", 90);
        m_client->log(sessionDay, sore(), u"large"_s, kept);
        const auto preview = m_client->sharing.preview(everything());
        const auto sealed = m_client->sharing.seal(everything());
        QVERIFY(sealed);
        QCOMPARE(sealed->bytes.size(), preview->bytes);

        const auto imported = m_studio->inbox.import(sealed->bytes);

        QVERIFY(imported);
        const auto &entries = m_studio->rows.rows.first().entries;
        const auto &arrived = entries.first().photos.first().photo;
        QCOMPARE(QSize(arrived.width, arrived.height), QSize(2560, 1920));
        QCOMPARE(*m_client->diary.photoBytes(preview->photos.first()), kept);
    }

    void photosMadeBefore_areNotReadAgainForThePreviewNorTheirCopiesForSealing()
    {
        const auto large = photofiles::encoded(photofiles::quadrants(2600, 30), "jpg", 90);
        m_client->log(sessionDay, sore(), {}, large);
        m_client->log(sessionDay.addDays(1), sore(), {}, somePhoto());
        const auto largeId = m_client->entries.rows.at(0).photos.first().id;
        const auto smallId = m_client->entries.rows.at(1).photos.first().id;
        auto &photos = m_client->sharing.leavingPhotos();
        for (const auto &id : {largeId, smallId})
            photos.take(id, *(*photos.making(id))());
        const auto before = m_client->photos.readHere();

        const auto preview = m_client->sharing.preview(everything());
        QCOMPARE(preview->photos.size(), 2);
        QCOMPARE(m_client->photos.readHere(), before);

        const auto sealed = m_client->sharing.seal(everything());
        QCOMPARE(sealed->bytes.size(), preview->bytes);
        QCOMPARE(m_client->photos.readHere(), before + QList<PhotoId>{smallId});
        QVERIFY(m_studio->inbox.import(sealed->bytes));
    }

    void outline_tellsAllButTheSizeAndReadsNoPhoto()
    {
        m_client->log(sessionDay, sore(), u"first"_s, somePhoto());
        const auto outline = m_client->sharing.outline(everything());
        QVERIFY(outline);
        QVERIFY(m_client->photos.readHere().isEmpty());
        const auto preview = m_client->sharing.preview(everything());
        QCOMPARE(outline->days, preview->days);
        QCOMPARE(outline->photos, preview->photos);
        QCOMPARE(outline->otherNotes, preview->otherNotes);
        QCOMPARE(outline->stays, preview->stays);
        QCOMPARE(outline->devices, preview->devices);
        QCOMPARE(outline->bytes, 0);
    }

    void daysOutOfOrderOrAnUnknownClinic_areRefused()
    {
        const auto backwards = ClientSide::choice(m_thread, sessionDay, sessionDay.addDays(-1));
        QCOMPARE(m_client->sharing.preview(backwards).error().code, ErrorCode::InvalidArgument);
        const auto nowhere = ClientSide::choice(ThreadId::random(), sessionDay, sessionDay);
        QCOMPARE(m_client->sharing.preview(nowhere).error().code, ErrorCode::NotFound);
    }

    void sealed_isKeptAndHandedOutAgainUnchanged()
    {
        m_client->log(sessionDay, sore());
        QSignalSpy changed(&m_client->sharing, &SharingService::changed);

        const auto shared = m_client->sharing.seal(everything());

        QVERIFY(shared);
        QCOMPARE(changed.count(), 1);
        static const QRegularExpression neutral(u"^[0-9a-f]{32}\\.age$"_s);
        QVERIFY(neutral.match(shared->fileName).hasMatch());
        const auto again = m_client->sharing.sealedBefore(shared->id);
        QCOMPARE(again->bytes, shared->bytes);
        QCOMPARE(again->fileName, shared->fileName);
        const auto sent = m_client->sharing.sent();
        QCOMPARE(sent->size(), 1);
        QCOMPARE(sent->first().link.seq, 1);
        QVERIFY(sent->first().link.prev.isEmpty());
        QCOMPARE(sent->first().days, 1);
    }

    void sealedTwice_isAChain()
    {
        m_client->log(sessionDay, sore());
        QVERIFY(m_client->sharing.seal(everything()));
        QVERIFY(m_client->sharing.seal(everything()));

        const auto &rows = m_client->sharingRows.sentRows;
        QCOMPARE(rows[1].link.seq, 2);
        QCOMPARE(rows[1].link.prev, rows[0].link.hash);
    }

    void sealing_thatCannotBeKept_givesNothingAway()
    {
        m_client->log(sessionDay, sore());
        QVERIFY(m_client->sharing.seal(everything()));
        m_client->sharingRows.failure = Error{ErrorCode::DiskFull, {}};

        QCOMPARE(m_client->sharing.seal(everything()).error().code, ErrorCode::DiskFull);
        QCOMPARE(m_client->sharingRows.sentRows.size(), 1);
    }

    void name_staysAsItWasFirstGiven()
    {
        QVERIFY(m_client->settings.setValue(Setting::Name, u"Demo client"_s));
        m_client->log(sessionDay, sore());
        auto choice = everything();
        choice.name = true;
        QCOMPARE(m_client->sharing.preview(choice)->name, u"Demo client"_s);
        QVERIFY(m_client->sharing.seal(choice));

        QVERIFY(m_client->settings.setValue(Setting::Name, u"Another name"_s));
        choice.name = false;

        QCOMPARE(m_client->sharing.preview(choice)->name, u"Demo client"_s);
        QVERIFY(!m_client->sharing.preview(choice)->stays.contains(Staying::Name));
    }

    void answer_isReadWithWhoWroteIt()
    {
        m_client->log(sessionDay, sore());

        const auto report = m_client->sharing.importFeedback(answered(u"All as expected."_s));

        QVERIFY(report);
        QCOMPARE(report->outcome, SharingService::Outcome::Imported);
        const auto answers = m_client->sharing.feedback();
        QCOMPARE(answers->size(), 1);
        QCOMPARE(answers->first().received.feedback.text, u"All as expected."_s);
        QCOMPARE(answers->first().received.feedback.about,
                 QList<EntryId>{m_client->entries.rows[0].id});
        QCOMPARE(answers->first().clinic, u"Demo studio"_s);
        QCOMPARE(answers->first().technician, u"Demo technician"_s);
        QVERIFY(!answers->first().verified);
        QVERIFY(!answers->first().received.read);
        QVERIFY(m_client->sharing.setRead(report->feedback.first()));
        QVERIFY(m_client->sharing.feedback()->first().received.read);
    }

    void answer_importedTwice_addsNothing()
    {
        m_client->log(sessionDay, sore());
        const auto file = answered(u"All as expected."_s);
        QVERIFY(m_client->sharing.importFeedback(file));
        const auto writes = m_client->sharingRows.writes;

        const auto again = m_client->sharing.importFeedback(file);

        QCOMPARE(again.error().code, ErrorCode::AlreadyImported);
        QCOMPARE(m_client->sharingRows.writes, writes);
    }

    void secondAnswerBeforeTheFirst_isShownWithItsGap()
    {
        m_client->log(sessionDay, sore());
        const auto first = answered(u"First."_s);
        const auto second =
            m_studio->inbox.answer(m_studio->rows.rows.first().id, u"Second."_s)->bytes;

        const auto report = m_client->sharing.importFeedback(second);
        QCOMPARE(report->outcome, SharingService::Outcome::ImportedWithGap);
        QCOMPARE(report->missing, QList<qint64>{1});
        QCOMPARE(m_client->sharing.feedback()->size(), 1);

        QCOMPARE(m_client->sharing.importFeedback(first)->outcome,
                 SharingService::Outcome::Imported);
        QCOMPARE(m_client->sharing.feedback()->size(), 2);
    }

    void forkedAnswer_isHeldAndSoIsWhatFollows()
    {
        m_client->log(sessionDay, sore());
        const auto first = answered(u"First."_s);
        const auto thread = m_studio->rows.rows.first().id;
        m_studio->rows.rows.first().answers.clear();
        const auto other = m_studio->inbox.answer(thread, u"Other."_s)->bytes;
        const auto next = m_studio->inbox.answer(thread, u"Next."_s)->bytes;
        QVERIFY(m_client->sharing.importFeedback(first));

        QCOMPARE(m_client->sharing.importFeedback(other)->outcome, SharingService::Outcome::Held);
        QCOMPARE(m_client->sharing.importFeedback(next)->outcome, SharingService::Outcome::Held);

        QCOMPARE(m_client->sharing.feedback()->size(), 1);
        QCOMPARE(m_client->sharingRows.heldRows.size(), 2);
        QCOMPARE(m_client->sharing.importFeedback(other).error().code, ErrorCode::AlreadyImported);
    }

    void answerFromADeviceThatIsNotOnTheRoster_isRefused()
    {
        m_client->log(sessionDay, sore());
        QVERIFY(m_client->sharing.seal(everything()));
        m_studio->rows.own->device = DeviceIdentity::generate();
        // Sealed for a clinic that then signs with keys its card does not name.
        const auto stranger = [&] {
            envelope::Content content;
            content.manifest.type = EnvelopeType::Feedback;
            content.manifest.id = EnvelopeId::random();
            content.manifest.from = m_studio->rows.own->device.id;
            content.manifest.to = {m_client->sharingRows.own->box.recipient()};
            content.manifest.thread = m_thread;
            content.manifest.created = m_clock->now();
            content.bundle = encodeFeedback({{.id = FeedbackId::random(),
                                              .revision = 1,
                                              .writtenAt = m_clock->now(),
                                              .text = u"x"_s,
                                              .about = {}}},
                                            m_thread);
            return envelope::seal(content, m_studio->rows.own->device.signing)->bytes;
        }();
        const auto writes = m_client->sharingRows.writes;

        const auto report = m_client->sharing.importFeedback(stranger);

        QCOMPARE(report.error().code, ErrorCode::UnknownSigner);
        QCOMPARE(m_client->sharingRows.writes, writes);
    }

    void answerFromARevokedDevice_isRefused()
    {
        m_client->log(sessionDay, sore());
        const auto file = answered(u"First."_s);
        auto roster = m_studio->clinic.card().valueOr({})->roster;
        ++roster.number;
        roster.revoked.append(roster.devices[0].id);
        const auto card = ClinicCard::make(u"Demo studio"_s, m_studio->rows.own->root, roster);
        QVERIFY(m_client->sharing.importCard(card.bytes));

        QCOMPARE(m_client->sharing.importFeedback(file).error().code, ErrorCode::RevokedSigner);
        QVERIFY(m_client->sharingRows.feedbackRows.isEmpty());
        // And nothing is sealed for it any more.
        QCOMPARE(m_client->sharing.seal(everything()).error().code, ErrorCode::CardExpired);
    }

    void ownDiaryEnvelope_isNotAnAnswer()
    {
        m_client->log(sessionDay, sore());
        const auto shared = m_client->sharing.seal(everything());

        QCOMPARE(m_client->sharing.importFeedback(shared->bytes).error().code, ErrorCode::NotForMe);
    }

    void digits_areTheSameOnBothSides()
    {
        QCOMPARE(m_client->sharing.digits(m_thread).error().code, ErrorCode::NotFound);
        m_client->log(sessionDay, sore());
        const auto shared = m_client->sharing.seal(everything());
        QVERIFY(m_studio->inbox.import(shared->bytes));

        const auto ours = m_client->sharing.digits(m_thread);

        static const QRegularExpression sixty(u"^(\\d{5} ){11}\\d{5}$"_s);
        QVERIFY(sixty.match(*ours).hasMatch());
        QCOMPARE(*ours, *m_studio->inbox.digits(m_thread));
        QVERIFY(m_client->sharing.setVerified(m_thread, true));
        QVERIFY(m_client->sharing.clinics()->first().verified);
    }
};

QTEST_GUILESS_MAIN(TestSharingService)
#include "tst_sharingservice.moc"
