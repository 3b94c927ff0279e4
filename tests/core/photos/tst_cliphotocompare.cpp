// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// `photo compare` of the real tool, from two JPEGs to words, as a script sees it.

#include "tests/core/photos/visits.h"

#include <QImageWriter>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renderedhead;

namespace {

struct Run
{
    int exit = -1;
    QJsonObject document;
};

Run compare(const QStringList &arguments)
{
    QProcess tool;
    tool.start(QStringLiteral(STIPPLE_CLI), QStringList{u"photo"_s, u"compare"_s} + arguments);
    tool.closeWriteChannel();
    if (!tool.waitForFinished(120'000))
        return {};
    return {tool.exitCode(), QJsonDocument::fromJson(tool.readAllStandardOutput()).object()};
}

QString word(const Run &run, const QString &sign, const QString &kind)
{
    const auto words = run.document.value(u"words"_s).toObject();
    return words.value(sign).toObject().value(kind).toString();
}

} // namespace

class TestCliPhotoCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto pair = visits::drawn(700, 1, 3);
        save(u"first.jpg"_s, photographed(Head(8), pair.first.view, pair.first.look));
        auto look = pair.second.look;
        save(u"glaring.jpg"_s, photographed(Head(8), pair.second.view, look));
        look.glare = 0;
        save(u"second.jpg"_s, photographed(Head(8), pair.second.view, look));
        save(u"other.jpg"_s, photographed(Head(9), pair.second.view, pair.second.look));
    }

    void aWholeHead_isComparedInWhatItCanShow()
    {
        const auto told = compare(
            both() + QStringList{u"--untreated"_s, u"690,640,100,160"_s, u"--card"_s, u"10"_s});

        QCOMPARE(told.exit, 0);
        QVERIFY(told.document.value(u"comparable"_s).toBool());
        QCOMPARE(word(told, u"tint"_s, u"notComparable"_s), u"tooFewPixelsPerMm"_s);
        // Both rectangles have the same dots: there is no ink that only one of them has.
        QCOMPARE(word(told, u"fading"_s, u"notComparable"_s), u"loadTooLow"_s);
        QCOMPARE(word(told, u"redness"_s, u"change"_s), u"none"_s);
        QCOMPARE(word(told, u"dotWidth"_s, u"notComparable"_s), u"noCard"_s);
        const auto numbers = told.document.value(u"numbers"_s).toObject();
        QVERIFY(numbers.value(u"coverage"_s).toDouble() > 0.7);
        QVERIFY(numbers.contains(u"redness"_s));
        QVERIFY(!numbers.contains(u"tint"_s));
    }

    void forClients_thereAreOnlyWords()
    {
        const auto told = compare(both() + QStringList{u"--words"_s});

        QCOMPARE(told.exit, 0);
        QVERIFY(!told.document.contains(u"numbers"_s));
        QCOMPARE(word(told, u"redness"_s, u"notComparable"_s), u"noUntreatedPatch"_s);
        QCOMPARE(told.document.value(u"overall"_s).toObject().value(u"notComparable"_s).toString(),
                 u"tooFewPixelsPerMm"_s);
    }

    void anotherHead_isAnotherAngle()
    {
        const auto told = compare({path(u"first.jpg"_s), path(u"other.jpg"_s), u"--px-per-mm"_s,
                                   u"5"_s, u"--treated"_s, u"400,560,280,320"_s});

        QCOMPARE(told.exit, 0);
        QVERIFY(!told.document.value(u"comparable"_s).toBool());
        QCOMPARE(told.document.value(u"notComparable"_s).toString(), u"differentAngle"_s);
        QVERIFY(!told.document.contains(u"numbers"_s));
    }

    void aMirroredLamp_leavesNoNumbers()
    {
        const auto told = compare({path(u"first.jpg"_s), path(u"glaring.jpg"_s), u"--px-per-mm"_s,
                                   u"5"_s, u"--treated"_s, u"400,560,280,320"_s});

        QCOMPARE(told.exit, 0);
        QCOMPARE(told.document.value(u"notComparable"_s).toString(), u"differentLight"_s);
        QVERIFY(!told.document.contains(u"numbers"_s));
    }

    void withoutARegion_showsItsUse()
    {
        QCOMPARE(compare({path(u"first.jpg"_s), path(u"second.jpg"_s)}).exit, 2);
        QCOMPARE(compare(both() + QStringList{u"--untreated"_s, u"1,2,3"_s}).exit, 2);
        QCOMPARE(compare(both() + QStringList{u"--unheard-of"_s}).exit, 2);
    }

    void whatIsNoPhoto_isRefused()
    {
        const auto told = compare({u"/nowhere/photo.jpg"_s, path(u"second.jpg"_s), u"--px-per-mm"_s,
                                   u"5"_s, u"--treated"_s, u"400,560,280,320"_s});

        QCOMPARE(told.exit, 1);
        QCOMPARE(told.document.value(u"error"_s).toObject().value(u"code"_s).toString(),
                 u"FileUnreadable"_s);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QStringList both() const
    {
        return {path(u"first.jpg"_s), path(u"second.jpg"_s), u"--px-per-mm"_s, u"5"_s,
                u"--treated"_s,       u"400,560,280,320"_s};
    }

    void save(const QString &name, const QImage &image) const
    {
        QImageWriter writer(path(name), "jpeg");
        writer.setQuality(92);
        QVERIFY(writer.write(image));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliPhotoCompare)
#include "tst_cliphotocompare.moc"
