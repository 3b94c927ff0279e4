// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms

bool install(const QString &component, const QString &prefix)
{
    QProcess cmake;
    cmake.start(QStringLiteral(STIPPLE_CMAKE),
                {u"--install"_s, QStringLiteral(STIPPLE_BUILD_DIR), u"--prefix"_s, prefix,
                 u"--component"_s, component});
    return cmake.waitForFinished(patience) && cmake.exitCode() == 0;
}

/// What a program that is installed below `prefix` finds of `plugins`.
QStringList foundFrom(const QString &prefix, const QStringList &plugins)
{
    const QDir programs(prefix + u'/' + QStringLiteral(STIPPLE_PROGRAMS));
    if (!programs.mkpath(u"."_s) ||
        !QFile::copy(QStringLiteral(STIPPLE_LOOKUP), programs.filePath(u"lookup"_s)))
        return {};
    QProcess lookup;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_PLUGIN_PATH"_s);
    lookup.setProcessEnvironment(environment);
    lookup.setWorkingDirectory(prefix);
    lookup.start(programs.filePath(u"lookup"_s), plugins);
    if (!lookup.waitForFinished(patience))
        return {};
    return QString::fromUtf8(lookup.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestInstall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLoadedLater_isFoundWhereItWasInstalled()
    {
        const QTemporaryDir prefix;
        QVERIFY(install(u"multimedia"_s, prefix.path()));
        QVERIFY(install(u"comparison"_s, prefix.path()));
        const auto found =
            foundFrom(prefix.path(), {u"libstipple_multimedia"_s, u"libstipple_comparison"_s});
        QCOMPARE(found, QStringList({u"stipple::MultimediaKit"_s, u"stipple::VisionComparison"_s}));
    }

    void whatIsNotInstalled_isNotFound()
    {
        const QTemporaryDir prefix;
        const auto found = foundFrom(prefix.path(), {u"libstipple_multimedia"_s});
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first() != u"stipple::MultimediaKit"_s);
    }
};

QTEST_GUILESS_MAIN(TestInstall)
#include "tst_install.moc"
