// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Process start to the first painted frame of Today with a year of data, as a ratio to a bare
// Qt Quick window, both taken in turns in one run.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 25;

QProcessEnvironment livingIn(const QString &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, home + u"/config"_s);
    environment.insert(u"XDG_CACHE_HOME"_s, home + u"/cache"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    return environment;
}

/// Milliseconds from before exec to the word the program prints after its first frame; -1: none.
double timeOf(const QString &program, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, QStringList());
    while (!process.canReadLine())
        if (!process.waitForReadyRead(30'000))
            return -1;
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished();
    return elapsed;
}

double quantile(std::vector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<size_t>(q * static_cast<double>(values.size() - 1)));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto here = QCoreApplication::applicationDirPath();
    QTemporaryDir home;
    const auto environment = livingIn(home.path());
    QProcess fill;
    fill.setProcessEnvironment(environment);
    fill.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    fill.start(here + u"/startup_year"_s, QStringList());
    if (!fill.waitForFinished(120'000) || fill.exitCode() != 0)
        return 1;

    std::vector<double> bare;
    std::vector<double> today;
    for (int run = -2; run < runs; ++run) {
        const double peer = timeOf(here + u"/startup_barewindow"_s, environment);
        const double ours = timeOf(here + u"/startup_firstframe"_s, environment);
        if (peer < 0 || ours < 0)
            return 1;
        if (run < 0)
            continue; // warm the caches of both
        bare.push_back(peer);
        today.push_back(ours);
    }
    const QJsonObject result{
        {u"what"_s, u"process start to first painted frame of Today, a year of entries"_s},
        {u"peer"_s, u"bare Qt Quick window with one text"_s},
        {u"runs"_s, runs},
        {u"today_ms_median"_s, quantile(today, 0.5)},
        {u"today_ms_p90"_s, quantile(today, 0.9)},
        {u"bare_ms_median"_s, quantile(bare, 0.5)},
        {u"bare_ms_p90"_s, quantile(bare, 0.9)},
        {u"ratio"_s, quantile(today, 0.5) / quantile(bare, 0.5)},
    };
    std::fputs(QJsonDocument(result).toJson().constData(), stdout);
    return 0;
}
