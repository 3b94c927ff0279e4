// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
// The C2SP/CCTV test vectors for age, where somebody has them: STIPPLE_AGE_VECTORS names the folder
// `age/testdata` of a copy of that project. Armoured files, passphrases and other recipient types
// are no part of what Stipple reads.

#include "core/crypto/age.h"
#include "core/crypto/hash.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

struct Vector
{
    QMultiHash<QByteArray, QByteArray> header;
    QByteArray file;

    static Vector read(const QString &path)
    {
        QFile input(path);
        Vector vector;
        if (!input.open(QIODevice::ReadOnly))
            return vector;
        auto line = input.readLine().chopped(1);
        for (; !line.isEmpty(); line = input.readLine().chopped(1)) {
            const auto colon = line.indexOf(": ");
            vector.header.insert(line.first(colon), line.sliced(colon + 2));
        }
        vector.file = input.readAll();
        if (vector.header.value("compressed") == "zlib") {
            // qUncompress() wants a guess of the size in front.
            QByteArray guess(4, '\0');
            qToBigEndian<quint32>(1U << 20U, guess.data());
            vector.file = qUncompress(guess + vector.file);
        }
        return vector;
    }

    [[nodiscard]] QList<AgeIdentity> identities() const
    {
        QList<AgeIdentity> list;
        for (const auto &text : header.values("identity"))
            if (const auto identity = AgeIdentity::fromText(text))
                list.append(*identity);
        return list;
    }

    [[nodiscard]] bool applies() const
    {
        return !header.contains("armored") && !header.contains("passphrase") &&
               !identities().isEmpty();
    }
};

} // namespace

class TestAgeVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vector_endsAsItSays_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(qEnvironmentVariable("STIPPLE_AGE_VECTORS", u"/nowhere"_s));
        for (const auto &file : folder.entryInfoList(QDir::Files))
            if (Vector::read(file.filePath()).applies())
                QTest::newRow(qPrintable(file.fileName())) << file.filePath();
        if (!folder.exists())
            QTest::newRow("absent") << QString();
    }

    void vector_endsAsItSays()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("STIPPLE_AGE_VECTORS is not set");
        const auto vector = Vector::read(path);

        const auto opened = age::decrypt(vector.file, vector.identities());

        const auto expected = vector.header.value("expect");
        if (expected == "success") {
            QVERIFY2(opened, qPrintable(opened ? QString() : codeName(opened.error().code)));
            QCOMPARE(crypto::sha256Hex(*opened), vector.header.value("payload"));
            return;
        }
        QVERIFY(!opened);
        if (expected == "no match")
            QCOMPARE(opened.error().code, ErrorCode::NotForMe);
        else
            QVERIFY(opened.error().code != ErrorCode::NotForMe);
    }
};

QTEST_GUILESS_MAIN(TestAgeVectors)
#include "tst_agevectors.moc"
