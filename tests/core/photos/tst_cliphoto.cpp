// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The verbs of `photo` in the real tool, as a script sees them; with them the library that is
// loaded when somebody compares.

#include "tests/core/photos/visits.h"

#include <QBuffer>
#include <QImageWriter>
#include <QJsonArray>
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

Run run(const QStringList &arguments, const QString &program = QStringLiteral(STIPPLE_CLI))
{
    QProcess tool;
    tool.start(program, arguments);
    tool.closeWriteChannel();
    if (!tool.waitForFinished(120'000))
        return {};
    return {tool.exitCode(), QJsonDocument::fromJson(tool.readAllStandardOutput()).object()};
}

QString errorCode(const Run &run)
{
    return run.document.value(u"error"_s).toObject().value(u"code"_s).toString();
}

} // namespace

class TestCliPhoto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto pair = visits::drawn(700, 1, 3);
        save(u"first.jpg"_s, photographed(Head(8), pair.first.view, pair.first.look));
        save(u"second.jpg"_s, photographed(Head(8), pair.second.view, pair.second.look));
        save(u"other.jpg"_s, photographed(Head(9), pair.second.view, pair.second.look));
        Look soft;
        soft.blur = 4;
        save(u"soft.jpg"_s, photographed(Head(8), {}, soft));
        QFile text(path(u"text.jpg"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("not a photo");
    }

    void gate_tellsHowEachPhotoWasTaken()
    {
        const auto gate = run({u"photo"_s, u"gate"_s, path(u"first.jpg"_s), path(u"soft.jpg"_s)});

        QCOMPARE(gate.exit, 0);
        const auto photos = gate.document.value(u"photos"_s).toArray();
        QCOMPARE(photos.size(), 2);
        const auto good = photos.first().toObject();
        QCOMPARE(good.value(u"verdict"_s).toString(), u"pass"_s);
        QVERIFY(good.value(u"doubts"_s).toArray().isEmpty());
        QVERIFY(good.value(u"sharpness"_s).toDouble() > 2);
        const auto bad = photos.last().toObject();
        QCOMPARE(bad.value(u"verdict"_s).toString(), u"warn"_s);
        QCOMPARE(bad.value(u"doubts"_s).toArray(), QJsonArray{u"Blurred"_s});
    }

    void gate_ofWhatIsNoPhoto_isRefused()
    {
        QCOMPARE(errorCode(run({u"photo"_s, u"gate"_s, path(u"text.jpg"_s)})),
                 u"PhotoNotAnImage"_s);
        const auto missing = run({u"photo"_s, u"gate"_s, u"/nowhere/photo.jpg"_s});
        QCOMPARE(missing.exit, 1);
        QCOMPARE(errorCode(missing), u"FileUnreadable"_s);
    }

    void align_findsTheHeadAndWritesTheSecondPhotoAsTheFirstSawIt()
    {
        const auto out = path(u"brought.jpg"_s);

        const auto align = run(
            {u"photo"_s, u"align"_s, path(u"first.jpg"_s), path(u"second.jpg"_s), u"--out"_s, out});

        QCOMPARE(align.exit, 0);
        QVERIFY(align.document.value(u"comparable"_s).toBool());
        QVERIFY(align.document.value(u"faults"_s).toArray().isEmpty());
        QVERIFY(align.document.value(u"coverage"_s).toDouble() > 0.9);
        const auto alignment = align.document.value(u"alignment"_s).toObject();
        QCOMPARE(alignment.value(u"homography"_s).toArray().size(), 9);
        QCOMPARE(alignment.value(u"across"_s).toArray().size(), 15);
        QCOMPARE(QImage(out).size(), usualSize);
    }

    void align_neverOverwrites()
    {
        const auto out = path(u"kept.jpg"_s);
        QFile kept(out);
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.close();

        const auto align = run(
            {u"photo"_s, u"align"_s, path(u"first.jpg"_s), path(u"second.jpg"_s), u"--out"_s, out});

        QCOMPARE(align.exit, 1);
        QCOMPARE(errorCode(align), u"FileUnwritable"_s);
        QCOMPARE(QFileInfo(out).size(), 0);
    }

    void align_ofAnotherHead_saysWhyAndWritesNothing()
    {
        const auto out = path(u"nothing.jpg"_s);

        const auto align = run(
            {u"photo"_s, u"align"_s, path(u"first.jpg"_s), path(u"other.jpg"_s), u"--out"_s, out});

        QCOMPARE(align.exit, 0);
        QVERIFY(!align.document.value(u"comparable"_s).toBool());
        QVERIFY(!align.document.value(u"faults"_s).toArray().isEmpty());
        QVERIFY(!QFile::exists(out));
    }

    void align_withoutItsLibrary_isRefused()
    {
        // The tool alone in a folder, as from a package that was put together wrongly.
        const auto tool = path(u"stipple-cli"_s);
        QVERIFY(QFile::copy(QStringLiteral(STIPPLE_CLI), tool));

        const auto align =
            run({u"photo"_s, u"align"_s, path(u"first.jpg"_s), path(u"second.jpg"_s)}, tool);

        QCOMPARE(align.exit, 1);
        QCOMPARE(errorCode(align), u"NotFound"_s);
    }

    void align_withoutASecondPhoto_showsItsUse()
    {
        QCOMPARE(run({u"photo"_s, u"align"_s, path(u"first.jpg"_s)}).exit, 2);
        QCOMPARE(run({u"photo"_s}).exit, 2);
    }

    void theTool_doesNotLinkOpenCv()
    {
        QProcess readelf;
        readelf.start(u"readelf"_s, {u"-d"_s, QStringLiteral(STIPPLE_CLI)});
        QVERIFY(readelf.waitForFinished());
        const auto needed = readelf.readAllStandardOutput();
        QVERIFY(needed.contains("libQt6Core"));
        QVERIFY(!needed.contains("opencv"));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void save(const QString &name, const QImage &image) const
    {
        QImageWriter writer(path(name), "jpeg");
        writer.setQuality(92);
        QVERIFY(writer.write(image));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliPhoto)
#include "tst_cliphoto.moc"
