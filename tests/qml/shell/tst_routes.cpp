// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The shell sends people to files by name, so that the first page need not read them all.

#include <QDir>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto shell = u":/qt/qml/Stipple/Shell/"_s;

QStringList namedFiles()
{
    static const QRegularExpression name(u"\"(\\w+\\.qml)\""_s);
    QStringList files;
    for (const auto &sender : QDir(shell).entryList({u"*.qml"_s})) {
        QFile file(shell + sender);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        auto matches = name.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            files.append(matches.next().captured(1));
    }
    return files;
}

} // namespace

class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileThatPeopleAreSentTo_exists()
    {
        const auto files = namedFiles();
        QVERIFY(files.size() > 20);
        for (const auto &file : files)
            QVERIFY2(QFile::exists(shell + file), qPrintable(file));
    }

    void everyRouteAndPlace_canBeRead()
    {
        QQmlEngine engine;
        engine.addImportPath(u"qrc:/qt/qml"_s);
        const auto files =
            QDir(shell).entryList({u"*Route.qml"_s, u"*Place.qml"_s, u"*Home.qml"_s});
        QVERIFY(files.size() > 20);
        for (const auto &file : files) {
            const QQmlComponent component(&engine, QUrl(u"qrc"_s + shell + file));
            QVERIFY2(component.isReady(), qPrintable(component.errorString()));
        }
    }

    void everyRouteAndPlace_isSomewhereAPersonCanGo()
    {
        const auto sent = namedFiles();
        for (const auto &file : QDir(shell).entryList({u"*Route.qml"_s, u"*Place.qml"_s}))
            QVERIFY2(sent.contains(file), qPrintable(file));
    }
};

QTEST_MAIN(TestRoutes)
#include "tst_routes.moc"
