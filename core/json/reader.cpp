// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/json/reader.h"

#include "core/json/utf8.h"

#include <QSet>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace stipple::json {
namespace {

/// Above this many names in one object, a set finds the repeated one.
constexpr qsizetype smallObject = 16;

/// Beyond every document's digits, and far from where sums overflow.
constexpr qint64 farPower = 1'000'000'000'000;

/// Whether a well-formed number fits a double. Qt's conversion fails alike for too large and too
/// small; only the first is refused, and the place of the first digit that is not 0 decides.
bool isFinite(const QByteArray &number)
{
    bool ok = false;
    number.toDouble(&ok);
    if (ok)
        return true;
    const auto lower = number.toLower();
    const auto mantissa = lower.left(lower.indexOf('e'));
    const auto exponent = mantissa.size() < lower.size() ? lower.mid(mantissa.size() + 1) : "0";
    const qint64 power = exponent.toLongLong(&ok);
    if (!ok)
        return exponent.startsWith('-');
    qsizetype first = 0;
    while (first < mantissa.size() && (mantissa.at(first) < '1' || mantissa.at(first) > '9'))
        ++first;
    const auto point = mantissa.contains('.') ? mantissa.indexOf('.') : mantissa.size();
    return std::clamp(power, -farPower, farPower) + point - first <= 0;
}

class Reader
{
public:
    Reader(const QByteArray &bytes, const Limits &limits)
        : m_bytes(bytes)
        , m_limits(limits)
    {}

    Result<Value> run()
    {
        if (m_bytes.size() > m_limits.maxBytes)
            return failure(ErrorCode::JsonTooLarge, 0, u"the document is too large"_s);
        if (m_bytes.startsWith("\xef\xbb\xbf"))
            return failure(ErrorCode::JsonInvalid, 0, u"byte order mark"_s);
        if (const auto at = firstMalformed(m_bytes); at < m_bytes.size())
            return failure(ErrorCode::JsonInvalid, at, u"not UTF-8"_s);
        if (!readDocument())
            return *m_error;
        return m_completed;
    }

private:
    /// An array or object whose end has not come yet.
    struct Open
    {
        bool isObject = false;
        Array array;
        Object object;
        QString key;
        QSet<QString> keys;
    };

    [[nodiscard]] char peek() const { return m_at < m_bytes.size() ? m_bytes.at(m_at) : '\0'; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }

    void skipSpace()
    {
        while (m_at < m_bytes.size()) {
            const char c = m_bytes.at(m_at);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
                return;
            ++m_at;
        }
    }

    [[nodiscard]] Error failure(ErrorCode code, qsizetype at, const QString &reason) const
    {
        qsizetype line = 1;
        qsizetype column = 1;
        for (qsizetype i = 0; i < at; ++i) {
            const auto byte = static_cast<uchar>(m_bytes.at(i));
            if (byte == '\n') {
                ++line;
                column = 1;
            } else if ((byte & 0xc0) != 0x80) {
                ++column;
            }
        }
        return {code, u"%1:%2 %3"_s.arg(line).arg(column).arg(reason)};
    }

    bool fail(const QString &reason) { return failAt(m_at, reason); }
    bool failAt(qsizetype at, const QString &reason, ErrorCode code = ErrorCode::JsonInvalid)
    {
        m_error = failure(code, at, reason);
        return false;
    }

    bool readDocument()
    {
        do {
            if (!readValue())
                return false;
        } while (m_continue || !m_open.isEmpty());
        skipSpace();
        return atEnd() || fail(u"something follows the document"_s);
    }

    /// Reads a scalar or opens a container, then closes every container that ends here.
    bool readValue()
    {
        skipSpace();
        m_continue = false;
        const char c = peek();
        if (c == '{' || c == '[') {
            if (!open(c == '{'))
                return false;
            if (m_continue)
                return true;
        } else if (!readScalar()) {
            return false;
        }
        return attach();
    }

    bool open(bool isObject)
    {
        if (m_open.size() >= m_limits.maxDepth)
            return failAt(m_at, u"nested too deeply"_s, ErrorCode::JsonTooDeep);
        ++m_at;
        skipSpace();
        if (peek() == (isObject ? '}' : ']')) {
            ++m_at;
            m_completed = isObject ? Value(Object()) : Value(Array());
            return true;
        }
        m_open.append(Open{.isObject = isObject, .array = {}, .object = {}, .key = {}, .keys = {}});
        m_continue = true;
        return !isObject || readKey();
    }

    /// Puts the finished value where it belongs, and closes what closes after it.
    bool attach()
    {
        while (!m_open.isEmpty()) {
            auto &parent = m_open.last();
            if (parent.isObject)
                parent.object.append(std::move(parent.key), std::move(m_completed));
            else
                parent.array.append(std::move(m_completed));
            skipSpace();
            const char c = peek();
            if (c == ',') {
                ++m_at;
                skipSpace();
                m_continue = true;
                return !parent.isObject || readKey();
            }
            if (c != (parent.isObject ? '}' : ']'))
                return fail(parent.isObject ? u"expected , or }"_s : u"expected , or ]"_s);
            ++m_at;
            m_completed =
                parent.isObject ? Value(std::move(parent.object)) : Value(std::move(parent.array));
            m_open.removeLast();
        }
        return true;
    }

    bool readKey()
    {
        const auto start = m_at;
        if (peek() != '"')
            return fail(u"expected a name"_s);
        QString key;
        if (!readString(key))
            return false;
        auto &parent = m_open.last();
        if (!m_limits.keepRepeatedNames && isRepeated(parent, key))
            return failAt(start, u"a name comes twice"_s, ErrorCode::JsonDuplicateKey);
        parent.key = std::move(key);
        skipSpace();
        if (peek() != ':')
            return fail(u"expected :"_s);
        ++m_at;
        return true;
    }

    static bool isRepeated(Open &parent, const QString &key)
    {
        if (parent.object.size() < smallObject)
            return parent.object.contains(key);
        if (parent.keys.isEmpty())
            for (const auto &member : parent.object)
                parent.keys.insert(member.key);
        const auto before = parent.keys.size();
        parent.keys.insert(key);
        return parent.keys.size() == before;
    }

    bool readScalar()
    {
        const char c = peek();
        if (c == '"') {
            QString text;
            if (!readString(text))
                return false;
            m_completed = std::move(text);
            return true;
        }
        if (c == '-' || (c >= '0' && c <= '9'))
            return readNumber();
        if (readWord("true"))
            m_completed = true;
        else if (readWord("false"))
            m_completed = false;
        else if (readWord("null"))
            m_completed = nullptr;
        else
            return fail(atEnd() ? u"the document ends too early"_s : u"expected a value"_s);
        return true;
    }

    bool readWord(const char *word)
    {
        const auto length = static_cast<qsizetype>(std::strlen(word));
        if (m_bytes.size() - m_at < length ||
            std::memcmp(m_bytes.constData() + m_at, word, static_cast<size_t>(length)) != 0)
            return false;
        m_at += length;
        return true;
    }

    qsizetype skipDigits()
    {
        const auto start = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at - start;
    }

    bool readNumber()
    {
        const auto start = m_at;
        if (peek() == '-')
            ++m_at;
        const bool leadingZero = peek() == '0';
        const auto whole = skipDigits();
        if (whole == 0)
            return fail(u"expected a digit"_s);
        if (leadingZero && whole > 1)
            return failAt(start, u"a number starts with 0"_s);
        if (peek() == '.') {
            ++m_at;
            if (skipDigits() == 0)
                return fail(u"expected a digit"_s);
        }
        bool large = whole > 300;
        if (peek() == 'e' || peek() == 'E') {
            large = true;
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (skipDigits() == 0)
                return fail(u"expected a digit"_s);
        }
        const auto text = m_bytes.mid(start, m_at - start);
        if (large && !isFinite(text))
            return failAt(start, u"a number is too large"_s);
        m_completed = Value::number(QString::fromLatin1(text));
        return true;
    }

    bool readString(QString &text)
    {
        ++m_at;
        auto start = m_at;
        while (!atEnd()) {
            const auto c = static_cast<uchar>(m_bytes.at(m_at));
            if (c == '"') {
                append(text, start);
                ++m_at;
                return true;
            }
            if (c < 0x20)
                return fail(u"a control character in a string"_s);
            if (c != '\\') {
                ++m_at;
                continue;
            }
            append(text, start);
            if (!readEscape(text))
                return false;
            start = m_at;
        }
        return fail(u"the document ends inside a string"_s);
    }

    void append(QString &text, qsizetype start) const
    {
        const auto slice = QByteArrayView(m_bytes).sliced(start, m_at - start);
        if (text.isEmpty())
            text = QString::fromUtf8(slice);
        else
            text.append(QString::fromUtf8(slice));
    }

    bool readEscape(QString &text)
    {
        static constexpr char names[] = "\"\\/bfnrt";
        static constexpr char16_t meanings[] = u"\"\\/\b\f\n\r\t";
        const auto start = m_at;
        ++m_at;
        const char c = peek();
        if (c == 'u')
            return readCodeUnits(text, start);
        const auto *name = c == '\0' ? nullptr : std::strchr(names, c);
        if (!name)
            return failAt(start, u"unknown escape"_s);
        text.append(QChar(meanings[name - names]));
        ++m_at;
        return true;
    }

    bool readCodeUnits(QString &text, qsizetype start)
    {
        const auto first = readCodeUnit();
        if (!first)
            return failAt(start, u"expected four hexadecimal digits"_s);
        if (!QChar::isSurrogate(*first)) {
            text.append(QChar(*first));
            return true;
        }
        std::optional<char16_t> second;
        if (QChar::isHighSurrogate(*first) && peek() == '\\') {
            ++m_at;
            second = readCodeUnit();
        }
        if (!second || !QChar::isLowSurrogate(*second))
            return failAt(start, u"half a surrogate pair"_s);
        text.append(QChar(*first)).append(QChar(*second));
        return true;
    }

    /// Reads `uXXXX`.
    std::optional<char16_t> readCodeUnit()
    {
        if (peek() != 'u' || m_bytes.size() - m_at < 5)
            return {};
        char16_t unit = 0;
        for (qsizetype i = m_at + 1; i < m_at + 5; ++i) {
            const char c = m_bytes.at(i);
            const int digit = c >= '0' && c <= '9'   ? c - '0'
                              : c >= 'a' && c <= 'f' ? c - 'a' + 10
                              : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                     : -1;
            if (digit < 0)
                return {};
            unit = static_cast<char16_t>(unit * 16 + digit);
        }
        m_at += 5;
        return unit;
    }

    const QByteArray &m_bytes;
    const Limits &m_limits;
    qsizetype m_at = 0;
    bool m_continue = false;
    QList<Open> m_open;
    Value m_completed;
    std::optional<Error> m_error;
};

} // namespace

Result<Value> parse(const QByteArray &bytes, const Limits &limits)
{
    return Reader(bytes, limits).run();
}

} // namespace stipple::json
