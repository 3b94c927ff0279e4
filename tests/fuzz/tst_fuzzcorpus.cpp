// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What the fuzzer learnt, tried again with every build: the same doors, without the fuzzer.

#include "tests/fuzz/targets.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeptInput_isReadOrRefused_data()
    {
        QTest::addColumn<bool>("isForm");
        QTest::addColumn<QString>("path");
        for (const auto *kind : {"form", "response"}) {
            const QDir folder(QStringLiteral(STIPPLE_SOURCE_DIR "/tests/fuzz/corpus/") +
                              QLatin1StringView(kind));
            for (const auto &name : folder.entryList(QDir::Files))
                QTest::addRow("%s %s", kind, qPrintable(name))
                    << (QLatin1StringView(kind) == "form"_L1) << folder.filePath(name);
        }
    }

    void everyKeptInput_isReadOrRefused()
    {
        QFETCH(bool, isForm);
        QFETCH(QString, path);
        const auto bytes = contentOf(path);
        // Cut and doubled as well: what a broken copy looks like.
        for (const auto &each : {bytes, bytes.left(bytes.size() / 2), bytes + bytes})
            isForm ? stipple::tryForm(each) : stipple::tryResponse(each);
    }

    void oneByteChanged_isReadOrRefused()
    {
        const auto form =
            contentOf(QStringLiteral(STIPPLE_SOURCE_DIR "/tests/fuzz/corpus/form/faulty.json"));
        QVERIFY(!form.isEmpty());
        for (qsizetype at = 0; at < form.size(); ++at) {
            auto changed = form;
            changed[at] = "\"{}[]:,0x\0\xff"[at % 11];
            stipple::tryForm(changed);
        }
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
