// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Photos are made ready to leave in other threads, and nobody waits who need not.

#include "qml/base/errortext.h"
#include "qml/share/sharepreviewmodel.h"
#include "tests/qml/largephotos.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

using State = SharePreviewModel::State;
using Span = SharePreviewModel::Span;

const QList<View> three{View::Top, View::Back, View::Front};
const QList<View> five{View::Top, View::Back, View::Front, View::Left, View::Right};

} // namespace

class TestSharePreviewModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoHome> m_home;
    std::unique_ptr<SharePreviewModel> m_model;
    QString m_clinic;

    FakePhotoStore &files() { return m_home->photoFiles; }

    QList<PhotoId> logToday(const QList<View> &views)
    {
        return logLargePhotos(*m_home, m_home->clock.today(), views);
    }

    void open()
    {
        m_model = std::make_unique<SharePreviewModel>(m_home->services);
        m_model->open(m_clinic);
    }

    bool isReady() const { return m_model->state() == State::Full && !m_model->size().isEmpty(); }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<DemoHome>();
        m_clinic = m_home->addClinic().toString();
    }

    void cleanup()
    {
        m_model.reset();
        m_home.reset();
    }

    void firstOpening_loadsUntilEveryPhotoIsReadyAndSaysHowFarItIs()
    {
        const auto ids = logToday(three);
        files().close();
        open();
        QTRY_COMPARE(m_model->copies()->count(), 3);
        QVERIFY(m_model->copies()->isRunning());
        QCOMPARE(m_model->copies()->ready(), 0);
        QCOMPARE(m_model->state(), State::Loading);
        QVERIFY(m_model->size().isEmpty());

        files().open();

        QTRY_VERIFY(isReady());
        QVERIFY(!m_model->copies()->isRunning());
        QCOMPARE(m_model->copies()->ready(), 3);
        QCOMPARE(m_model->photoCount(), ids.size());
        QVERIFY(m_model->fits());
    }

    void noMoreThanTwo_areDecodedAtOnce()
    {
        logToday(five);
        files().close();
        open();
        QTRY_COMPARE(files().waiting(), 2);
        QTRY_COMPARE(m_model->copies()->count(), 5);
        SharePreviewModel other(m_home->services);
        other.open(m_clinic);
        QTRY_COMPARE(other.copies()->count(), 5);
        QCOMPARE(files().waiting(), 2);
        files().open();
        QTRY_VERIFY(isReady());
        QTRY_COMPARE(other.state(), State::Full);
    }

    void neitherPreviewNorSealing_makesACopyOrReadsALargePhotoInTheWindowsThread()
    {
        m_home->fillDiary();
        logToday(three);
        open();
        QTRY_VERIFY(isReady());
        m_model->setSpan(Span::Everything);
        m_model->setSymptoms(false);
        m_model->setPhotos(false);
        m_model->setPhotos(true);
        QTRY_VERIFY(isReady());
        QCOMPARE(files().readHere(), QList<PhotoId>());

        m_model->seal();
        QTRY_COMPARE(m_model->state(), State::Sealed);
        QCOMPARE(m_home->sharingRows.sentRows.first().photos, 11);
        const auto small = files().readHere(); // what leaves as it is, is only read
        QCOMPARE(small.size(), 8);
        for (const auto &id : small)
            QVERIFY(*sharedCopy(files().files.value(id)) == files().files.value(id));
    }

    void otherDays_startOverAndKeepWhatIsReady()
    {
        const auto today = m_home->clock.today();
        const auto before = logLargePhotos(*m_home, today.addDays(-20), five);
        const auto recent = logToday(three);
        files().close();
        open();
        QTRY_COMPARE(files().waiting(), 2);
        QCOMPARE(m_model->copies()->count(), 8);

        m_model->setSpan(Span::Week);

        QCOMPARE(m_model->copies()->count(), 3);
        QCOMPARE(m_model->state(), State::Loading);
        files().open();
        QTRY_VERIFY(isReady());
        QCOMPARE(m_model->photoCount(), 3);
        // Two of the other days' had begun, and no more than those.
        QCOMPARE(files().readElsewhere().size(), 5);

        m_model->setSpan(Span::FourWeeks);
        QCOMPARE(m_model->copies()->count(), 3);
        QCOMPARE(m_model->state(), State::Full);
        QTRY_VERIFY(isReady());
        const auto read = files().readElsewhere();
        QCOMPARE(read.size(), 8);
        for (const auto &id : before + recent)
            QCOMPARE(read.count(id), 1);
    }

    void shownPage_staysAndItsSwitchesWorkWhileTheSizeIsReckoned()
    {
        m_home->fillDiary();
        open();
        QTRY_VERIFY(isReady());
        logToday(three);
        files().close();

        m_model->setAllNotes(true);

        QCOMPARE(m_model->state(), State::Full);
        QVERIFY(m_model->copies()->isRunning());
        QVERIFY(m_model->size().isEmpty());
        QVERIFY(m_model->anything());
        QVERIFY(m_model->fits());
        QCOMPARE(m_model->notesLeaving(), 1);
        QCOMPARE(m_model->photoCount(), 11);
        m_model->setAllNotes(false);
        QCOMPARE(m_model->notesLeaving(), 0);
        m_model->seal();
        QCOMPARE(m_model->state(), State::Full);
        QVERIFY(m_home->sharingRows.sentRows.isEmpty());

        files().open();
        QTRY_VERIFY(isReady());
        QCOMPARE(m_model->photoCount(), 11);
    }

    void photosOff_isReckonedAtOnce()
    {
        logToday(three);
        files().close();
        open();
        QTRY_VERIFY(m_model->copies()->isRunning());

        m_model->setPhotos(false);

        QVERIFY(!m_model->copies()->isRunning());
        QCOMPARE(m_model->state(), State::Full);
    }

    void pageThatIsLeft_beginsNoFurtherPhoto()
    {
        logToday(five);
        files().close();
        open();
        QTRY_COMPARE(files().waiting(), 2);
        m_model.reset();
        files().open();
        QTRY_COMPARE(files().readElsewhere().size(), 2);
        QCOMPARE(files().waiting(), 0);
    }

    void everythingGone_whilePhotosAreMade_isNoHarm()
    {
        logToday(five);
        files().close();
        open();
        QTRY_COMPARE(files().waiting(), 2);
        m_model.reset();
        m_home.reset();
    }

    void damagedPhoto_failsInWordsAndIsTriedAgain()
    {
        const auto ids = logToday(three);
        const auto whole = files().files.value(ids.at(1));
        files().files[ids.at(1)] = "no picture";
        open();
        QTRY_COMPARE(m_model->state(), State::Failed);
        QCOMPARE(m_model->failureTitle(), errorText(ErrorCode::PhotoDamaged).title);
        QVERIFY(!m_model->copies()->isRunning());

        files().files[ids.at(1)] = whole;
        m_model->open(m_clinic);
        QTRY_VERIFY(isReady());
        QVERIFY(m_model->failureTitle().isEmpty());
    }

    void copiesThatWereLetGo_areMadeAgainBeforeSealing()
    {
        const auto ids = logToday(three);
        open();
        QTRY_VERIFY(isReady());
        m_home->sharing.leavingPhotos().dropCopies();
        files().close();

        m_model->seal();

        QCOMPARE(m_model->state(), State::Sealing);
        QCOMPARE(m_model->copies()->count(), 3);
        files().open();
        QTRY_COMPARE(m_model->state(), State::Sealed);
        QCOMPARE(files().readHere(), QList<PhotoId>());
        QCOMPARE(m_home->sharingRows.sentRows.first().photos, 3);
    }
};

QTEST_MAIN(TestSharePreviewModel)
#include "tst_sharepreviewmodel.moc"
