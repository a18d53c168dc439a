// Two threads of one process talk over two pipes, one for each direction.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION; POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/waking.hpp"

int main() {
    int questions[2] = {-1, -1}, answers[2] = {-1, -1};
    observe("a pipe for questions", pipe(questions));
    observe("a pipe for answers", pipe(answers));
    Thread answering([&] {
        for (char number; read(questions[0], &number, 1) == 1;) {
            ++number;
            must(write(answers[1], &number, 1));
        }
        must(close(answers[1]));
    });
    for (const char* question : {"a", "m", "y"}) {
        char answer = '-';
        must(write(questions[1], question, 1));
        observe(question, Bytes{&answer, read(answers[0], &answer, 1)});
    }
    must(close(questions[1]));
    char byte;
    observe("once the questions have ended", read(answers[0], &byte, 1));
}
