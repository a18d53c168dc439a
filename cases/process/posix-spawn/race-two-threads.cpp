// Two threads that start a program at the same time, each with a pipe of its own as the standard output, have a child each: they
// read what it writes, and get its status.
//
// ref:      POSIX.1-2024 XSH posix_spawn() DESCRIPTION; POSIX.1-2024 XSH posix_spawn_file_actions_adddup2() DESCRIPTION
// profile:  option SPN
// strength: shall
// needs:    fork exec threads rounds

#include "support/processes.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

#include <spawn.h>

int main(int count, char** arguments) {
    if (count > 1) return write(STDOUT_FILENO, arguments[1], 1) == 1 ? arguments[1][0] : 1;
    const char* program = own_program(arguments);
    repeat_rounds([&](Round& round) {
        Atomic<int> started{0}, heard{0}, ended{0};
        auto start = [&](unsigned party) {
            auto [reader, writer] = open_pipe();
            posix_spawn_file_actions_t actions;
            must(Error{posix_spawn_file_actions_init(&actions)});
            must(Error{posix_spawn_file_actions_adddup2(&actions, writer, STDOUT_FILENO)});
            char letter[2] = {static_cast<char>('a' + party), '\0'};
            char* const words[] = {arguments[0], letter, nullptr};
            pid_t child = -1;
            round.pause(party);
            started += posix_spawn(&child, program, &actions, nullptr, words, environ) == 0;
            close(writer);
            char bytes[4] = "";
            heard += child != -1 && read(reader, bytes, sizeof bytes) == 1 && bytes[0] == letter[0];
            int status = 0;
            ended += child != -1 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == letter[0];
            close(reader);
            posix_spawn_file_actions_destroy(&actions);
        };
        Thread other([&] { start(1); });
        start(0);
        other.join();
        round.check("both programs are started", started == 2);
        round.check("each thread hears its own one", heard == 2);
        round.check("each gets the status of its own one", ended == 2);
    });
}
