// SPDX-License-Identifier: MIT
#include "json_text.hpp"

#include <cstring>

#include "reports/characters.hpp"

namespace ipcts {

namespace {

void put_character(std::FILE* file, long code) {
    if (code == '"' || code == '\\') std::fprintf(file, "\\%c", static_cast<char>(code));
    else if (code == '\n') std::fputs("\\n", file);
    else if (code >= ' ' && code < 0x7f) std::fputc(static_cast<int>(code), file);
    else if (code < 0x10000) std::fprintf(file, "\\u%04lx", static_cast<unsigned long>(code));
    else {
        const auto rest = static_cast<unsigned long>(code) - 0x10000;
        std::fprintf(file, "\\u%04lx\\u%04lx", 0xd800 + (rest >> 10), 0xdc00 + (rest & 0x3ff));
    }
}

}  // namespace

void put_json_string(std::FILE* file, const char* text, std::size_t size, std::size_t limit) {
    std::size_t shown = 0, hidden = 0;  // characters
    std::fputc('"', file);
    while (size > 0) {
        const Character character = first_character(text, size);
        const std::size_t width = character.code >= 0 ? 1 : 4;
        if (hidden > 0 || shown + width > limit) {
            hidden += width;
        } else {
            shown += width;
            if (character.code >= 0) put_character(file, character.code);
            else std::fprintf(file, "\\\\x%02x", static_cast<unsigned char>(*text));
        }
        text += character.size;
        size -= character.size;
    }
    if (hidden >= 1000) std::fprintf(file, "\\n... and %zu,%03zu characters more\\n", hidden / 1000, hidden % 1000);
    else if (hidden > 0) std::fprintf(file, "\\n... and %zu characters more\\n", hidden);
    std::fputc('"', file);
}

void put_json_string(std::FILE* file, const char* text) {
    const std::size_t size = std::strlen(text);
    put_json_string(file, text, size, size);
}

void put_json_words(std::FILE* file, const char* words) {
    std::fputc('[', file);
    const char* separator = "";
    while (*words) {
        const std::size_t size = std::strcspn(words, " ");
        std::fprintf(file, "%s\"%.*s\"", separator, static_cast<int>(size), words);
        separator = ", ";
        words += size;
        words += std::strspn(words, " ");
    }
    std::fputc(']', file);
}

}  // namespace ipcts
