// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// A form of 500 items is loaded, and evaluated whole after each answer; beside it the same form,
// answers and taps in an engine written in JavaScript (sdc-qrf, from npm). Both must leave the same
// number of answers. The aim is 50 times that engine, 16 ms for an answer and 50 ms for loading.

#include "core/questionnaire/evaluation.h"
#include "tests/bench/forms/generatedform.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

struct Times
{
    double median = 0;
    double p99 = 0;
};

Times timesOf(int count, auto &&work)
{
    std::vector<double> all;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        all.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(all);
    return {all.at(all.size() / 2), all.at(all.size() * 99 / 100)};
}

qint64 usedBytes()
{
    return static_cast<qint64>(mallinfo2().uordblks);
}

struct Figures
{
    int items = 0;
    Times load;
    Times answer;
    qint64 bytes = 0;
    /// Answers of shown questions after the last tap.
    int left = 0;
};

int shownAnswers(const Evaluation &evaluation)
{
    int count = 0;
    for (int place = 0; place < evaluation.size(); ++place)
        if (evaluation.occurrence(place).enabled)
            count += static_cast<int>(evaluation.answersOf(place).size());
    return count;
}

Figures measured(const bench::GeneratedForm &generated, int sections, int taps)
{
    const auto bytes = generated.form();
    Figures figures;
    const auto before = usedBytes();
    const auto form = *Questionnaire::load(bytes);
    auto response = *Response::load(generated.response());
    figures.items = static_cast<int>(form.items().size());
    figures.load = timesOf(20, [&](int) { (void)Questionnaire::load(bytes); });
    figures.answer = timesOf(taps, [&](int i) {
        const auto place = form.find(bench::GeneratedForm::switchOf(i % sections));
        const bool on = (i / sections) % 2 == 1;
        response.setAnswers(form, place, {Answer(on)});
        const auto evaluation = Evaluation::of(form, response);
        figures.left = shownAnswers(*evaluation);
        figures.bytes = std::max(figures.bytes, usedBytes() - before);
    });
    return figures;
}

QJsonObject inJson(const Figures &figures)
{
    return {{u"items"_s, figures.items},
            {u"load_ms"_s, figures.load.median},
            {u"load_p99_ms"_s, figures.load.p99},
            {u"answer_ms"_s, figures.answer.median},
            {u"answer_p99_ms"_s, figures.answer.p99},
            {u"memory_kB"_s, static_cast<double>(figures.bytes / 1024)},
            {u"answers_left"_s, figures.left}};
}

/// The same in JavaScript; empty when it cannot be had here.
QJsonObject peer(const bench::GeneratedForm &generated, int sections, int taps)
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    if (!write(u"form.json"_s, generated.form()) ||
        !write(u"response.json"_s, generated.response()))
        return {};
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(QStringLiteral(STIPPLE_SOURCE_DIR "/tests/bench/forms/peer"),
               {QCoreApplication::applicationDirPath() + u"/forms"_s,
                folder.filePath(u"form.json"_s), folder.filePath(u"response.json"_s),
                QString::number(sections), QString::number(taps)});
    if (!node.waitForFinished(600'000) || node.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(node.readAllStandardOutput()).object();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    constexpr int sections = 10;
    constexpr int tenfold = 112;
    constexpr int peerTaps = 60;
    const bench::GeneratedForm generated(sections);
    const auto small = measured(generated, sections, 2000);
    const auto large = measured(bench::GeneratedForm(tenfold), tenfold, 400);
    const auto same = measured(generated, sections, peerTaps);
    const auto theirs = peer(generated, sections, peerTaps);

    QJsonObject result{{u"form_of_500"_s, inJson(small)},
                       {u"form_of_5000"_s, inJson(large)},
                       {u"load_5000_to_500"_s, large.load.median / small.load.median},
                       {u"answer_5000_to_500"_s, large.answer.median / small.answer.median}};
    if (theirs.isEmpty()) {
        result.insert(u"peer"_s, u"not measured: node or the npm registry is missing"_s);
    } else {
        result.insert(u"sdc_qrf"_s, theirs);
        result.insert(u"ratio"_s, theirs.value(u"answer_ms"_s).toDouble() / same.answer.median);
        result.insert(u"ratio_p99"_s,
                      theirs.value(u"answer_p99_ms"_s).toDouble() / same.answer.p99);
    }
    std::puts(QJsonDocument(result).toJson().constData());
    if (!theirs.isEmpty() && theirs.value(u"answers_left"_s).toInt() != same.left) {
        std::fprintf(stderr, "The engines do not agree: %d answers are left\n", same.left);
        return 1;
    }
    return 0;
}
