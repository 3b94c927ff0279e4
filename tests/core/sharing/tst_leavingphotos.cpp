// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// A photo's copy is made once, and never anew for a question that was answered before.

#include "core/photos/sharedcopy.h"
#include "core/sharing/leavingphotos.h"
#include "tests/core/sharing/twosides.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 1, 9);

QByteArray largePhoto(int width = longestSharedSide + 40)
{
    return photofiles::encoded(photofiles::quadrants(width, 30), "jpg", 90);
}

} // namespace

class TestLeavingPhotos : public QObject
{
    Q_OBJECT

private:
    Content m_content;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ClientSide> m_client;

    PhotoId log(const QByteArray &photo)
    {
        m_client->log(today, {}, {}, photo);
        return m_client->entries.rows.last().photos.first().id;
    }

    /// Another photo of `bytes` that was made ready.
    static PhotoId taken(LeavingPhotos &photos, qsizetype bytes)
    {
        const auto id = PhotoId::random();
        photos.take(id, {.facts = {.size = bytes, .sha1 = {}}, .copy = QByteArray(bytes, 'j')});
        return id;
    }

    [[nodiscard]] bool nothingWasReadHere() const { return m_client->photos.readHere().isEmpty(); }

private Q_SLOTS:
    void initTestCase()
    {
        auto content = Content::load();
        QVERIFY(content);
        m_content = *std::move(content);
    }

    void init()
    {
        m_clock = std::make_unique<FakeClock>(today);
        m_client = std::make_unique<ClientSide>(*m_clock, m_content);
    }

    void aLargePhoto_isMadeOnceAndThenAtHand()
    {
        const auto kept = largePhoto();
        const auto id = log(kept);
        LeavingPhotos photos(m_client->diary);
        QCOMPARE(photos.withoutFacts({id}), QList<PhotoId>{id});
        QCOMPARE(photos.withoutBytes({id}), QList<PhotoId>{id});

        const auto made = (*photos.making(id))();
        QVERIFY(made);
        photos.take(id, *made);

        QVERIFY(photos.withoutFacts({id}).isEmpty());
        QVERIFY(photos.withoutBytes({id}).isEmpty());
        const auto read = m_client->photos.readHere().size();
        const auto copy = photos.bytes(id);
        QCOMPARE(*copy, *sharedCopy(kept));
        QVERIFY(*copy != kept);
        QCOMPARE(photos.facts(id)->size, copy->size());
        QCOMPARE(photos.facts(id)->sha1, QCryptographicHash::hash(*copy, QCryptographicHash::Sha1));
        QCOMPARE(m_client->photos.readHere().size(), read);
    }

    void aPhotoThatLeavesAsItIs_countsAsMadeAndIsReadAgain()
    {
        const auto kept = somePhoto();
        const auto id = log(kept);
        LeavingPhotos photos(m_client->diary);

        const auto made = (*photos.making(id))();
        QVERIFY(made);
        QVERIFY(made->copy.isEmpty());
        photos.take(id, *made);

        QVERIFY(photos.withoutFacts({id}).isEmpty());
        QVERIFY(photos.withoutBytes({id}).isEmpty());
        QCOMPARE(photos.facts(id)->size, kept.size());
        QCOMPARE(*photos.bytes(id), kept);
    }

    void whoDidNotMakeItBefore_getsTheSame()
    {
        const auto kept = largePhoto();
        const auto id = log(kept);
        LeavingPhotos photos(m_client->diary);

        QCOMPARE(*photos.bytes(id), *sharedCopy(kept));
        QVERIFY(photos.withoutFacts({id}).isEmpty());
        LeavingPhotos others(m_client->diary);
        QCOMPARE(others.facts(id)->size, sharedCopy(kept)->size());
        QVERIFY(others.withoutBytes({id}).isEmpty());
    }

    void aFailure_isNotRemembered()
    {
        const auto kept = largePhoto();
        const auto id = log(kept);
        m_client->photos.files[id] = "no picture";
        LeavingPhotos photos(m_client->diary);

        QCOMPARE(photos.facts(id).error().code, ErrorCode::PhotoDamaged);
        QCOMPARE(photos.bytes(id).error().code, ErrorCode::PhotoDamaged);
        QCOMPARE((*photos.making(id))().error().code, ErrorCode::PhotoDamaged);
        QCOMPARE(photos.withoutFacts({id}), QList<PhotoId>{id});

        m_client->photos.files[id] = kept;
        QVERIFY(photos.facts(id));
        QVERIFY(photos.bytes(id));
    }

    void anUnknownPhoto_isNotFoundAtOnce()
    {
        LeavingPhotos photos(m_client->diary);
        QCOMPARE(photos.making(PhotoId::random()).error().code, ErrorCode::NotFound);
    }

    void aJob_needsNeitherTheDiaryNorItsPhotos()
    {
        const auto kept = largePhoto();
        const auto id = log(kept);
        auto photos = std::make_unique<LeavingPhotos>(m_client->diary);
        const auto job = photos->making(id);
        photos.reset();
        m_client.reset();

        QCOMPARE((*job)()->copy, *sharedCopy(kept));
    }

    void aPhotoAskedForTwice_isMadeOnce()
    {
        const auto one = PhotoId::random();
        const auto other = PhotoId::random();
        const LeavingPhotos photos(m_client->diary);
        QCOMPARE(photos.withoutFacts({one, other, one}), (QList<PhotoId>{one, other}));
        QCOMPARE(photos.withoutBytes({one, other, one}), (QList<PhotoId>{one, other}));
    }

    void copiesThatWereLetGo_areStillKnown()
    {
        LeavingPhotos photos(m_client->diary);
        const auto id = taken(photos, 1000);
        photos.dropCopies();
        QVERIFY(photos.withoutFacts({id}).isEmpty());
        QCOMPARE(photos.withoutBytes({id}), QList<PhotoId>{id});
        QCOMPARE(photos.facts(id)->size, 1000);
        QVERIFY(nothingWasReadHere());
    }

    void moreThanAnEnvelopeHolds_isKnownAllTheSame()
    {
        LeavingPhotos photos(m_client->diary);
        QList<PhotoId> ids;
        for (qsizetype held = 0; held <= envelope::MaxBytes; held += largestSharedPhoto)
            ids.append(taken(photos, largestSharedPhoto));
        QVERIFY(photos.withoutFacts(ids).isEmpty());
        QCOMPARE(photos.withoutBytes(ids), QList<PhotoId>{ids.first()});
    }

    void copiesThatAreWantedAgain_areHeldLonger()
    {
        LeavingPhotos photos(m_client->diary);
        QList<PhotoId> ids;
        for (qsizetype held = 0; held < envelope::MaxBytes; held += largestSharedPhoto)
            ids.append(taken(photos, largestSharedPhoto));
        QVERIFY(photos.withoutBytes({ids.first()}).isEmpty());
        taken(photos, largestSharedPhoto);
        QCOMPARE(photos.withoutBytes({ids.at(0), ids.at(1)}), QList<PhotoId>{ids.at(1)});
    }
};

QTEST_GUILESS_MAIN(TestLeavingPhotos)
#include "tst_leavingphotos.moc"
