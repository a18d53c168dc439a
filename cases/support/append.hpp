// SPDX-License-Identifier: MIT
// Records that parties of a race write to one file, and what of them is in the file afterwards.
#pragma once

#include "support/rounds.hpp"

namespace ipcts {

constexpr ssize_t record_size = 48;

// What a party writes in one piece: its letter again and again, and a newline.
inline const char* record_of(unsigned party) {
    static const char* const records[] = {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n",
                                          "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\n"};
    return records[party];
}

inline ssize_t size_of(const char* path) {
    const Scaffolding helper;
    struct stat status = {};
    must(::stat(path, &status));
    return static_cast<ssize_t>(status.st_size);
}

// How many whole records of a party the file has, at places where a record can begin.
inline int records_in(const char* path, unsigned party) {
    const Scaffolding helper;
    const int file = must(::open(path, O_RDONLY));
    char record[record_size];
    int count = 0;
    for (off_t place = 0; ::pread(file, record, record_size, place) == record_size; place += record_size)
        count += std::memcmp(record, record_of(party), record_size) == 0;
    ::close(file);
    return count;
}

}  // namespace ipcts
