// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/json/writer.h"

namespace stipple::json {
namespace {

class Writer
{
public:
    explicit Writer(Style style)
        : m_indented(style == Style::Indented)
    {}

    QByteArray run(const Value &value)
    {
        write(value);
        if (m_indented)
            m_bytes += '\n';
        return m_bytes;
    }

private:
    void write(const Value &value)
    {
        switch (value.type()) {
        case Type::Undefined:
        case Type::Null:
            m_bytes += "null";
            break;
        case Type::Bool:
            m_bytes += value.toBool() ? "true" : "false";
            break;
        case Type::Number:
            m_bytes += value.numberText().toLatin1();
            break;
        case Type::String:
            write(value.toString());
            break;
        case Type::Array:
            write(value.array());
            break;
        case Type::Object:
            write(value.object());
            break;
        }
    }

    void write(const Array &array)
    {
        m_bytes += '[';
        ++m_level;
        bool first = true;
        for (const auto &element : array) {
            separate(first);
            write(element);
        }
        close(first, ']');
    }

    void write(const Object &object)
    {
        m_bytes += '{';
        ++m_level;
        bool first = true;
        for (const auto &member : object) {
            if (member.value.isUndefined())
                continue;
            separate(first);
            write(member.key);
            m_bytes += m_indented ? ": " : ":";
            write(member.value);
        }
        close(first, '}');
    }

    void separate(bool &first)
    {
        if (!first)
            m_bytes += ',';
        first = false;
        breakLine();
    }

    void close(bool empty, char bracket)
    {
        --m_level;
        if (!empty)
            breakLine();
        m_bytes += bracket;
    }

    void breakLine()
    {
        if (m_indented)
            m_bytes.append('\n').append(QByteArray(m_level * 2, ' '));
    }

    void write(const QString &text)
    {
        m_bytes += '"';
        const auto utf8 = text.toUtf8();
        qsizetype start = 0;
        for (qsizetype i = 0; i < utf8.size(); ++i) {
            const auto c = static_cast<uchar>(utf8.at(i));
            if (c >= 0x20 && c != '"' && c != '\\')
                continue;
            m_bytes.append(utf8.constData() + start, i - start);
            escape(c);
            start = i + 1;
        }
        m_bytes.append(utf8.constData() + start, utf8.size() - start);
        m_bytes += '"';
    }

    void escape(uchar c)
    {
        static constexpr char digits[] = "0123456789abcdef";
        m_bytes += '\\';
        switch (c) {
        case '"':
        case '\\':
            m_bytes += static_cast<char>(c);
            break;
        case '\b':
            m_bytes += 'b';
            break;
        case '\f':
            m_bytes += 'f';
            break;
        case '\n':
            m_bytes += 'n';
            break;
        case '\r':
            m_bytes += 'r';
            break;
        case '\t':
            m_bytes += 't';
            break;
        default:
            m_bytes.append("u00").append(digits[c >> 4]).append(digits[c & 0xf]);
        }
    }

    const bool m_indented;
    int m_level = 0;
    QByteArray m_bytes;
};

} // namespace

QByteArray write(const Value &value, Style style)
{
    return Writer(style).run(value);
}

} // namespace stipple::json
