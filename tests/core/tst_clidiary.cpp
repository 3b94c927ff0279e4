// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/storage.h"
#include "platform/linux/filekeystore.h"
#include "tests/core/photofiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 3, 30);

/// A home with the tool in it, and nothing of the machine's own.
struct Home
{
    QTemporaryDir folder;

    [[nodiscard]] QString data() const { return folder.filePath(u"data/org.stipple.Stipple"_s); }

    QJsonObject run(const QStringList &arguments, int *exit = nullptr) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, folder.path());
        environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(STIPPLE_CLI), arguments);
        process.waitForFinished();
        if (exit)
            *exit = process.exitCode();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

Entry entryOn(const QDate &on)
{
    return {.id = EntryId::random(),
            .revision = 1,
            .day = on,
            .loggedAt = QDateTime(on, QTime(7, 1, 2, 345), Qt::UTC),
            .symptoms = {.redness = 2, .fluid = Fluid::YellowGreen, .temperatureC = 37.4},
            .note = u"a note"_s,
            .photos = {{.id = PhotoId::random(),
                        .view = View::CloseUp,
                        .sha256 = QByteArray(32, '\x07'),
                        .width = 30,
                        .height = 40,
                        .takenAt = QDateTime(on, QTime(7, 0), Qt::UTC)}},
            .upkeep = {.hairMm = 0, .products = {u"lotion"_s}}};
}

} // namespace

class TestCliDiary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sanitise_writesTheBarePicture()
    {
        const Home home;
        const auto jpeg = photofiles::encoded(photofiles::quadrants(96, 64), "jpeg", 95);
        home.write(u"in"_s,
                   photofiles::withSegments(jpeg, photofiles::exif(6, "SECRET", true)) + "SECRET");
        const auto out = home.folder.filePath(u"out.jpg"_s);
        int exit = -1;

        const auto told =
            home.run({u"photo"_s, u"sanitise"_s, home.folder.filePath(u"in"_s), out}, &exit);

        QCOMPARE(exit, 0);
        QCOMPARE(told.value("width"_L1).toInt(), 64);
        QCOMPARE(told.value("height"_L1).toInt(), 96);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto clean = file.readAll();
        QCOMPARE(clean.size(), told.value("bytes"_L1).toInteger());
        QVERIFY(!clean.contains("SECRET"));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void sanitise_refusesWithACode_andWritesNothing()
    {
        const Home home;
        home.write(u"in.jpg"_s, "<svg xmlns='http://www.w3.org/2000/svg'/>");
        const auto out = home.folder.filePath(u"out.jpg"_s);
        int exit = -1;

        const auto told =
            home.run({u"photo"_s, u"sanitise"_s, home.folder.filePath(u"in.jpg"_s), out}, &exit);

        QCOMPARE(exit, 1);
        QCOMPARE(told.value("error"_L1)["code"_L1].toString(), u"PhotoNotAnImage"_s);
        QVERIFY(!QFile::exists(out));
        home.run({u"photo"_s, u"sanitise"_s, u"only-one"_s}, &exit);
        QCOMPARE(exit, 2);
    }

    void export_tellsEverythingButThePictures()
    {
        const Home home;
        const auto first = entryOn(day.addDays(-2));
        auto changed = first;
        changed.revision = 2;
        changed.note = u"other words"_s;
        changed.changedAt = first.loggedAt.addSecs(60);
        const auto last = entryOn(day);
        {
            FileKeyStore keys(home.data() + u"/keys"_s);
            const auto storage = Storage::open(home.data(), keys);
            QVERIFY(storage);
            QVERIFY((*storage)->diary().insert(first));
            QVERIFY((*storage)->diary().change(changed));
            QVERIFY((*storage)->diary().insert(last));
        }
        int exit = -1;

        const auto all = home.run({u"diary"_s, u"export"_s, u"--history"_s, u"yes"_s}, &exit);
        const auto one = home.run({u"diary"_s, u"export"_s, u"--from"_s, u"2026-03-30"_s});

        QCOMPARE(exit, 0);
        const auto entries = all.value("entries"_L1).toArray();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0]["note"_L1].toString(), u"other words"_s);
        QCOMPARE(entries[0]["changedAt"_L1].toString(), u"2026-03-28T07:02:02.345Z"_s);
        QCOMPARE(entries[0]["earlier"_L1][0]["note"_L1].toString(), u"a note"_s);
        QCOMPARE(entries[1]["symptoms"_L1].toObject(), (QJsonObject{{u"redness"_s, 2},
                                                                    {u"fluid"_s, u"yellow-green"_s},
                                                                    {u"temperatureC"_s, 37.4}}));
        QCOMPARE(entries[1]["hairMm"_L1].toInt(-1), 0);
        QCOMPARE(entries[1]["products"_L1][0].toString(), u"lotion"_s);
        QCOMPARE(entries[1]["photos"_L1][0]["view"_L1].toString(), u"close-up"_s);
        QVERIFY(all.value("damaged"_L1).toArray().isEmpty());
        QCOMPARE(one.value("entries"_L1).toArray().size(), 1);
    }

    void export_withoutADiary_makesNone()
    {
        const Home home;
        int exit = -1;

        const auto told = home.run({u"diary"_s, u"export"_s}, &exit);

        QCOMPARE(exit, 1);
        QCOMPARE(told.value("error"_L1)["code"_L1].toString(), u"NotFound"_s);
        QVERIFY(!QFile::exists(home.data()));
        home.run({u"diary"_s, u"export"_s, u"--from"_s, u"yesterday"_s}, &exit);
        QCOMPARE(exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliDiary)
#include "tst_clidiary.moc"
