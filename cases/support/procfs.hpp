// SPDX-License-Identifier: MIT
// Linux: what /proc tells of limits, and of System V objects.
#pragma once

#include "support/owned_sysv.hpp"

namespace ipcts {

// The number at this place (0: the first) of a file below /proc/sys. Unsupported where there is no such file.
inline unsigned long setting(const char* name, int place = 0) {
    const Scaffolding helper;
    std::FILE* file = std::fopen(format("/proc/sys/%s", name).chars, "re");
    if (!file) unsupported("a file of /proc/sys is missing here");
    unsigned long value = 0;
    for (int i = 0; i <= place; ++i) must(std::fscanf(file, "%lu", &value) == 1);
    std::fclose(file);
    return value;
}

// The words of a line, one after another; null after the last.
inline char* next_word(char** line) {
    char* word;
    do word = strsep(line, " \t\n");
    while (word && !*word);
    return word;
}

// What /proc/sysvipc/`kind` has in the column of this heading for the object with this identifier; "not listed" without a line for
// it.
inline const Text listed(const char* kind, int id, const char* heading) {
    const Scaffolding helper;
    std::FILE* file = std::fopen(format("/proc/sysvipc/%s", kind).chars, "re");
    if (!file) unsupported("no /proc/sysvipc here");
    const char* id_heading = std::strcmp(kind, "shm") == 0 ? "shmid" : std::strcmp(kind, "sem") == 0 ? "semid" : "msqid";
    char line[512];
    int id_column = -1, column = -1;
    char* rest = must(std::fgets(line, sizeof line, file));
    for (int i = 0; const char* word = next_word(&rest); ++i) {
        if (std::strcmp(word, id_heading) == 0) id_column = i;
        if (std::strcmp(word, heading) == 0) column = i;
    }
    Text result = format("%s", id_column == -1 || column == -1 ? "no such column" : "not listed");
    while (column != -1 && (rest = std::fgets(line, sizeof line, file))) {
        Text value = {};
        bool found = false;
        for (int i = 0; const char* word = next_word(&rest); ++i) {
            if (i == column) value = format("%s", word);
            if (i == id_column && std::atoi(word) == id) found = true;
        }
        if (found) result = value;
    }
    std::fclose(file);
    return result;
}

}  // namespace ipcts
