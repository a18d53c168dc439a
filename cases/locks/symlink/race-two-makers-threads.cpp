// Of two threads that make a symbolic link of one name, one succeeds, and the link has its text; the other one gets EEXIST.
//
// ref:      POSIX.1-2024 XSH symlink() DESCRIPTION; POSIX.1-2024 XSH symlink() ERRORS EEXIST; POSIX.1-2024 XSH 2.9.7 Thread Interactions with File Operations
// profile:  posix
// strength: shall fail
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    const char* texts[2] = {"held by the one", "held by the other"};
    repeat_rounds([&](Round& round) {
        bool won[2] = {}, refused[2] = {};
        auto take = [&](unsigned party) {
            round.pause(party);
            won[party] = symlink(texts[party], "lock") == 0;
            refused[party] = !won[party] && errno == EEXIST;
        };
        Thread other([&] { take(1); });
        take(0);
        other.join();
        round.check("one makes it, the other one gets EEXIST", (won[0] && refused[1]) || (won[1] && refused[0]));
        char text[64] = "";
        const ssize_t size = readlink("lock", text, sizeof text - 1);
        round.check("it has the text of the winner", size > 0 && std::strcmp(text, texts[won[0] ? 0 : 1]) == 0);
        round.check("unlink() frees the name", unlink("lock") == 0);
    });
}
