// When parent and child write to the same pages after a fork() at the same time, each sees only what it wrote.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/rounds.hpp"

static volatile char pages[16][4096];

static bool fill_and_look(char letter) {
    bool own = true;
    for (auto& page : pages) own = own && page[0] == 'p' && page[4095] == 'p';
    for (auto& page : pages) {
        page[0] = letter;
        page[4095] = letter;
    }
    for (auto& page : pages) own = own && page[0] == letter && page[4095] == letter;
    return own;
}

int main() {
    repeat_rounds([](Round& round) {
        for (auto& page : pages) {
            page[0] = 'p';
            page[4095] = 'p';
        }
        const pid_t child = must(fork());
        if (child == 0) {
            round.pause(1);
            _exit(fill_and_look('c') ? 7 : 1);
        }
        round.pause(0);
        round.check("the parent sees its own bytes", fill_and_look('a'));
        int status = 0;
        round.check("fork() gives a child", waitpid(child, &status, 0) == child);
        round.check("the child sees its own bytes", WIFEXITED(status) && WEXITSTATUS(status) == 7);
        for (auto& page : pages) round.check("they stay in the child", page[0] == 'a' && page[4095] == 'a');
    });
}
