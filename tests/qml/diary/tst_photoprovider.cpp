// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/base/photoprovider.h"
#include "tests/qml/demohome.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

/// What the engine would get.
struct Answer
{
    QImage image;
    QString error;
};

Answer ask(PhotoProvider &provider, const QString &id, const QSize &size = {})
{
    const std::unique_ptr<QQuickImageResponse> response(provider.requestImageResponse(id, size));
    QSignalSpy finished(response.get(), &QQuickImageResponse::finished);
    if (!finished.wait())
        return {{}, u"never"_s};
    const std::unique_ptr<QQuickTextureFactory> texture(response->textureFactory());
    return {texture ? texture->image() : QImage(), response->errorString()};
}

} // namespace

class TestPhotoProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotoOfAnEntry_comesAtTheSizeThatWasAskedFor()
    {
        DemoHome home;
        home.fillDiary();
        PhotoProvider provider(home.diary);
        const auto &photo = home.diaryRows.rows.first().photos.first();
        const auto whole = ask(provider, photo.id.toString());
        QCOMPARE(whole.error, QString());
        QCOMPARE(whole.image.size(), QSize(photo.width, photo.height));
        const auto small = ask(provider, photo.id.toString(), QSize(60, 60)).image;
        QCOMPARE(std::min(small.width(), small.height()), 60);
        QVERIFY(small.width() < photo.width);
    }

    void aPhoto_isNeverEnlarged()
    {
        DemoHome home;
        home.fillDiary();
        PhotoProvider provider(home.diary);
        const auto &photo = home.diaryRows.rows.first().photos.first();
        const auto large = ask(provider, photo.id.toString(), QSize(4000, 4000)).image;
        QCOMPARE(large.size(), QSize(photo.width, photo.height));
    }

    void aPhotoOfTheDraft_comesToo()
    {
        DemoHome home;
        home.fillDiary();
        const auto jpeg = home.photoFiles.files.cbegin().value();
        EntryDraft draft;
        draft.day = home.clock.today();
        draft.photos = {
            {.view = View::Top, .jpeg = jpeg, .width = 300, .height = 340, .takenAt = {}}};
        QVERIFY(home.diary.saveDraft(draft));
        PhotoProvider provider(home.diary);
        QVERIFY(!ask(provider, draft.photos.first().id.toString()).image.isNull());
    }

    void unknownAndMalformedIds_areOrdinaryFailures()
    {
        DemoHome home;
        PhotoProvider provider(home.diary);
        QCOMPARE(ask(provider, PhotoId::random().toString()).error, u"NotFound"_s);
        QCOMPARE(ask(provider, u"../../etc/passwd"_s).error, u"InvalidArgument"_s);
    }

    void bytesThatAreNoPicture_areAnOrdinaryFailure()
    {
        QObject owner;
        PhotoProvider provider(owner, [](const QString &, MakeThumbnail) -> Result<PhotoReading> {
            return PhotoReading([] { return Result(QByteArray("no picture")); });
        });
        QCOMPARE(ask(provider, u"any"_s).error, u"PhotoDamaged"_s);
    }

    void whereAPhotoLies_isLookedUpInTheOwnersThreadAndReadInAnother()
    {
        QObject owner;
        QThread *lookedUpIn = nullptr;
        QThread *readIn = nullptr;
        PhotoProvider provider(owner, [&](const QString &, MakeThumbnail) -> Result<PhotoReading> {
            lookedUpIn = QThread::currentThread();
            return PhotoReading([&readIn]() -> Result<QByteArray> {
                readIn = QThread::currentThread();
                return Error{ErrorCode::NotFound, {}};
            });
        });
        QCOMPARE(ask(provider, u"any"_s).error, u"NotFound"_s);
        QCOMPARE(lookedUpIn, owner.thread());
        QVERIFY(readIn && readIn != owner.thread());
    }

    void tilesOfLists_comeFromTheThumbnail()
    {
        DemoHome home;
        home.fillDiary();
        PhotoProvider provider(home.diary);
        const auto id = home.diaryRows.rows.first().photos.first().id;
        QVERIFY(!ask(provider, id.toString()).image.isNull());
        QVERIFY(!ask(provider, id.toString(), QSize(800, 900)).image.isNull());
        QVERIFY(home.photoFiles.thumbnails.isEmpty());

        QVERIFY(!ask(provider, id.toString(), QSize(220, 264)).image.isNull());

        QCOMPARE(home.photoFiles.thumbnails.keys(), QList{id});
    }
};

QTEST_MAIN(TestPhotoProvider)
#include "tst_photoprovider.moc"
