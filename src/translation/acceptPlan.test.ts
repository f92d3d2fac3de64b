import {describe, expect, it} from 'vitest';
import type {AcceptScope, AcceptSubject} from './acceptPlan';
import {planAccept} from './acceptPlan';

const SUBJECT: AcceptSubject = {
  now: {'front-matter': 'a1', tool: 'b2', seen: 'c2'},
  stamps: {'front-matter': 'a1', tool: 'b1', seen: 'c1'},
  present: ['tool', 'seen'],
};

const ALL: AcceptScope = {kind: 'all'};

describe('planAccept', () => {
  it('stamps all sections in the order of the original and tells which are new', () => {
    expect(planAccept(SUBJECT, ALL)).toEqual({
      kind: 'stamp',
      stamps: SUBJECT.now,
      changed: ['tool', 'seen'],
    });
  });

  it('stamps named sections only', () => {
    expect(planAccept(SUBJECT, {kind: 'named', ids: ['seen']})).toMatchObject({
      stamps: {'front-matter': 'a1', tool: 'b1', seen: 'c2'},
      changed: ['seen'],
    });
  });

  it('leaves behind what was behind before the last edit', () => {
    const before = {'front-matter': 'a1', tool: 'b1', seen: 'other'};
    expect(planAccept(SUBJECT, {kind: 'lastEdit', before, only: []})).toMatchObject({
      changed: ['tool'],
    });
    expect(planAccept(SUBJECT, {kind: 'lastEdit', before, only: ['seen']})).toMatchObject({
      changed: [],
    });
  });

  it('never stamps by a claim about the original what was never compared', () => {
    const subject = {...SUBJECT, stamps: {tool: 'b1'}};
    expect(planAccept(subject, {kind: 'knownNamed', ids: ['tool', 'seen']})).toMatchObject({
      stamps: {tool: 'b2'},
      changed: ['tool'],
    });
  });

  it('refuses a translation without a section, but only where that section is to be stamped', () => {
    const subject = {...SUBJECT, present: ['tool']};
    expect(planAccept(subject, ALL)).toEqual({kind: 'lacks', ids: ['seen']});
    expect(planAccept(subject, {kind: 'named', ids: ['tool']})).toMatchObject({changed: ['tool']});
  });

  it('forgets a section that is gone in both, and refuses one that is left over', () => {
    const now = {'front-matter': 'a1', tool: 'b1'};
    expect(planAccept({...SUBJECT, now, present: ['tool']}, ALL)).toEqual({
      kind: 'stamp',
      stamps: now,
      changed: ['seen'],
    });
    expect(planAccept({...SUBJECT, now}, ALL)).toEqual({kind: 'extra', ids: ['seen']});
  });

  it.each(['toll', 'constructor', 'toString'])('refuses the unknown section "%s"', (id) => {
    expect(planAccept(SUBJECT, {kind: 'named', ids: [id]})).toEqual({kind: 'unknown', ids: [id]});
  });
});
