// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// One direction: app → qml → core ← platform, and app → platform. Read from the sources themselves.

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Include
{
    QString file;
    QString target;
};

QStringList sources(const QString &top)
{
    QStringList files;
    QDirIterator it(QStringLiteral(STIPPLE_SOURCE_DIR) + u'/' + top,
                    {u"*.h"_s, u"*.cpp"_s, u"*.mm"_s, u"*.qml"_s, u"*.js"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

QString text(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Include> includes(const QString &top)
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                         QRegularExpression::MultilineOption);
    QList<Include> found;
    for (const auto &path : sources(top)) {
        auto match = line.globalMatch(text(path));
        while (match.hasNext())
            found.append({path, match.next().captured(1)});
    }
    return found;
}

QString room(const QString &path)
{
    static const QRegularExpression core(u"(?:^|/)core/([a-z]+)/"_s);
    return core.match(path).captured(1);
}

/// Which core rooms a core room may include: its own, and those named here.
const QHash<QString, QStringList> &allowed()
{
    static const QHash<QString, QStringList> rooms{
        {u"base"_s, {}},
        {u"ports"_s, {u"base"_s}},
        {u"json"_s, {u"base"_s}},
        {u"paper"_s, {u"base"_s}},
        {u"questionnaire"_s, {u"base"_s, u"json"_s, u"ports"_s}},
        {u"diary"_s, {u"base"_s, u"ports"_s}},
        {u"photos"_s, {u"base"_s}},
        {u"settings"_s, {u"base"_s}},
        {u"vault"_s, {u"base"_s, u"crypto"_s, u"ports"_s}},
        {u"storage"_s,
         {u"base"_s, u"care"_s, u"choosing"_s, u"crypto"_s, u"diary"_s, u"intake"_s, u"ports"_s,
          u"questionnaire"_s, u"review"_s, u"settings"_s, u"sharing"_s, u"vault"_s}},
        {u"capture"_s, {u"base"_s, u"diary"_s, u"photos"_s, u"ports"_s}},
        {u"care"_s, {u"base"_s, u"ports"_s}},
        {u"reminders"_s, {u"base"_s, u"care"_s, u"json"_s, u"ports"_s, u"settings"_s}},
        {u"exports"_s,
         {u"base"_s, u"care"_s, u"content"_s, u"diary"_s, u"json"_s, u"questionnaire"_s}},
        {u"guidance"_s, {u"base"_s, u"care"_s, u"diary"_s}},
        {u"content"_s, {u"base"_s, u"care"_s, u"diary"_s, u"guidance"_s, u"json"_s}},
        {u"crypto"_s, {u"base"_s}},
        {u"sharing"_s,
         {u"base"_s, u"care"_s, u"crypto"_s, u"diary"_s, u"json"_s, u"photos"_s, u"ports"_s,
          u"settings"_s}},
        {u"choosing"_s, {u"base"_s, u"content"_s, u"ports"_s}},
        {u"intake"_s, {u"base"_s, u"json"_s, u"ports"_s, u"questionnaire"_s}},
        {u"consultation"_s,
         {u"base"_s, u"diary"_s, u"json"_s, u"ports"_s, u"questionnaire"_s, u"sharing"_s}},
        {u"review"_s,
         {u"base"_s, u"care"_s, u"consultation"_s, u"crypto"_s, u"diary"_s, u"guidance"_s,
          u"photos"_s, u"ports"_s, u"questionnaire"_s, u"sharing"_s}},
    };
    return rooms;
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsSomethingToCheck()
    {
        QVERIFY(includes(u"core"_s).size() > 10);
        QVERIFY(includes(u"platform"_s).size() > 10);
        QVERIFY(!sources(u"qml"_s).isEmpty());
    }

    void core_knowsNeitherScreensNorSystems()
    {
        static const QRegularExpression forbidden(
            u"^(qml|platform|app|tests)/|QtQuick|QtQml|QtWidgets|^QQml|^QQuick|^jni|^QJni"_s);
        for (const auto &include : includes(u"core"_s))
            QVERIFY2(!forbidden.match(include.target).hasMatch(),
                     qPrintable(include.file + u" includes "_s + include.target));
    }

    void core_roomsKnowOnlyTheRoomsBelowThem()
    {
        for (const auto &include : includes(u"core"_s)) {
            const auto from = room(include.file);
            const auto to = room(u"/"_s + include.target);
            if (to.isEmpty() || to == from)
                continue;
            QVERIFY2(allowed().contains(from), qPrintable(u"no rule for core/"_s + from));
            QVERIFY2(allowed().value(from).contains(to),
                     qPrintable(include.file + u" includes "_s + include.target));
        }
    }

    void platform_knowsOnlyThePortsAndWhatTheySpeak()
    {
        static const QRegularExpression forbidden(u"^(qml|app|tests)/|QtQuick|^QQml|^QQuick"_s);
        for (const auto &include : includes(u"platform"_s)) {
            const auto where = qPrintable(include.file + u" includes "_s + include.target);
            QVERIFY2(!forbidden.match(include.target).hasMatch(), where);
            const auto to = room(u"/"_s + include.target);
            QVERIFY2(to.isEmpty() || to == u"ports"_s || to == u"base"_s || to == u"reminders"_s,
                     where);
        }
    }

    void screens_knowNeitherPlatformNorSql()
    {
        static const QRegularExpression forbidden(u"^(platform|app|tests)/|QSql|core/storage"_s);
        for (const auto &include : includes(u"qml"_s))
            QVERIFY2(!forbidden.match(include.target).hasMatch(),
                     qPrintable(include.file + u" includes "_s + include.target));
    }

    void qml_asksForCapabilitiesNotForSystems()
    {
        for (const auto &path : sources(u"qml"_s))
            QVERIFY2(!text(path).contains(u"Qt.platform.os"_s), qPrintable(path));
    }

    void sql_isSpokenOnlyInStorage()
    {
        for (const auto &include : includes(u"core"_s))
            QVERIFY2(!include.target.startsWith(u"QSql"_s) || room(include.file) == u"storage"_s,
                     qPrintable(include.file));
    }

    void libsodium_isSpokenOnlyInCrypto()
    {
        for (const auto &top : {u"core"_s, u"platform"_s, u"qml"_s, u"app"_s})
            for (const auto &include : includes(top))
                QVERIFY2(!include.target.startsWith(u"sodium"_s) ||
                             room(include.file) == u"crypto"_s,
                         qPrintable(include.file));
    }

    /// Whoever includes only what lies above that folder can be linked and started without OpenCV.
    void openCv_isSpokenOnlyInTheVisionOfPhotos()
    {
        for (const auto &top : {u"core"_s, u"platform"_s, u"qml"_s, u"app"_s}) {
            for (const auto &include : includes(top)) {
                if (include.file.contains(u"/core/photos/vision/"_s))
                    continue;
                QVERIFY2(!include.target.startsWith(u"opencv"_s), qPrintable(include.file));
                QVERIFY2(!include.target.startsWith(u"core/photos/vision/"_s),
                         qPrintable(include.file));
            }
        }
    }

    void sharedCode_hasNoSystemSwitches()
    {
        static const QRegularExpression systemSwitch(u"#\\s*(if|ifdef|elif).*Q_OS_"_s);
        for (const auto &top : {u"core"_s, u"qml"_s, u"app"_s})
            for (const auto &path : sources(top))
                QVERIFY2(!systemSwitch.match(text(path)).hasMatch(), qPrintable(path));
    }

    void theApp_neverLinksAFake()
    {
        for (const auto &include : includes(u"app"_s))
            QVERIFY2(!include.target.startsWith(u"platform/fake"_s), qPrintable(include.file));
    }

    void everySource_hasItsTwoLicenceLines()
    {
        for (const auto &top : {u"core"_s, u"qml"_s, u"app"_s, u"platform"_s, u"tests"_s}) {
            for (const auto &path : sources(top)) {
                const auto head = text(path).left(400);
                QVERIFY2(head.contains(u"SPDX-License-Identifier: Apache-2.0"_s), qPrintable(path));
                QVERIFY2(head.contains(u"SPDX-FileCopyrightText"_s), qPrintable(path));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
