// SPDX-License-Identifier: MIT
// Pieces of JSON, in ASCII.
#pragma once

#include <cstddef>
#include <cstdio>

namespace ipcts {

// A string. A byte that is not part of UTF-8 is written as the four characters \xNN, and of more characters than `limit` only the
// first are, with a line that says so: as runner/model/text.py does it.
void put_json_string(std::FILE* file, const char* text, std::size_t size, std::size_t limit);
void put_json_string(std::FILE* file, const char* text);

// A list of the words in a text, which are separated by blanks.
void put_json_words(std::FILE* file, const char* words);

}  // namespace ipcts
